// One row: how many programmes the filter lets through.
MATCH (programme:Programme)
WHERE programme.documents >= 0
  AND ($kinds IS NULL OR programme.kind IN $kinds)
RETURN count(programme) AS total
