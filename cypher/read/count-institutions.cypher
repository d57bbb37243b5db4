// One row: how many institutions the filter lets through.
MATCH (institution:Institution)
WHERE institution.documents >= 0
  AND ($kinds IS NULL OR institution.kind IN $kinds)
RETURN count(institution) AS total
