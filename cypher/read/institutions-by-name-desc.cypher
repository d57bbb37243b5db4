// One row per institution that the filter lets through, by its name, last first, then by id: the first $limit from $after on, whose ids
// there are over $afterId.
MATCH (institution:Institution)
USING INDEX SEEK institution:Institution(name)
WHERE institution.name <= $after AND (institution.name <> $after OR institution.id > $afterId)
  AND ($kinds IS NULL OR institution.kind IN $kinds)
RETURN institution AS institution, institution.documents AS count
ORDER BY institution.name DESC, institution.id
LIMIT $limit
