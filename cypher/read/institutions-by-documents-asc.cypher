// One row per institution that the filter lets through, by its documents, then by id: the first $limit from $after on, whose ids there are
// over $afterId.
MATCH (institution:Institution)
USING INDEX SEEK institution:Institution(documents)
WHERE institution.documents >= $after AND (institution.documents <> $after OR institution.id > $afterId)
  AND ($kinds IS NULL OR institution.kind IN $kinds)
RETURN institution AS institution, institution.documents AS count
ORDER BY institution.documents ASC, institution.id
LIMIT $limit
