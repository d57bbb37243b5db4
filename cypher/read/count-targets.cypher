// One row: how many targets the filter lets through.
MATCH (target:Target)
WHERE target.kind IN CASE WHEN $kind IS NULL THEN ['GOAL', 'REQUIREMENT'] ELSE [$kind] END
  AND ($kind IS NULL OR target.kind = $kind) AND ($year IS NULL OR target.year = $year)
  AND ($yearFrom IS NULL OR target.year >= $yearFrom) AND ($yearTo IS NULL OR target.year <= $yearTo) AND ($unit IS NULL OR target.unit = $unit)
RETURN count(target) AS total
