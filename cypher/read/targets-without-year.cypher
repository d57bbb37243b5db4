// One row per target without a year that the filter lets through, by id: the first $limit after id $afterId; with its SETS edge.
MATCH (target:Target)
WHERE target.undated = true AND target.id > $afterId
  AND ($kind IS NULL OR target.kind = $kind) AND ($year IS NULL OR target.year = $year)
  AND ($yearFrom IS NULL OR target.year >= $yearFrom) AND ($yearTo IS NULL OR target.year <= $yearTo) AND ($unit IS NULL OR target.unit = $unit)
WITH target
ORDER BY target.id
LIMIT $limit
MATCH (target)<-[sets:SETS]-(:Document)
RETURN target AS target, sets AS sets
ORDER BY target.id
