// One row per programme that the filter lets through, by its documents, then by id: the first $limit from $after on, whose ids there are
// over $afterId.
MATCH (programme:Programme)
USING INDEX SEEK programme:Programme(documents)
WHERE programme.documents >= $after AND (programme.documents <> $after OR programme.id > $afterId)
  AND ($kinds IS NULL OR programme.kind IN $kinds)
RETURN programme AS programme, programme.documents AS count
ORDER BY programme.documents ASC, programme.id
LIMIT $limit
