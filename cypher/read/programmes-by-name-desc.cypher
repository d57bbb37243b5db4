// One row per programme that the filter lets through, by its name, last first, then by id: the first $limit from $after on, whose ids there
// are over $afterId.
MATCH (programme:Programme)
USING INDEX SEEK programme:Programme(name)
WHERE programme.name <= $after AND (programme.name <> $after OR programme.id > $afterId)
  AND ($kinds IS NULL OR programme.kind IN $kinds)
RETURN programme AS programme, programme.documents AS count
ORDER BY programme.name DESC, programme.id
LIMIT $limit
