// One row per institution with nameKey $key, by id: the institution.
MATCH (institution:Institution {nameKey: $key})
RETURN institution AS institution
ORDER BY institution.id
