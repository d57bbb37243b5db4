// One row per target with a year that the filter lets through, by year, then by id: the first $limit from $after on, whose ids there are
// over $afterId; with its SETS edge.
MATCH (target:Target)
USING INDEX SEEK target:Target(year)
WHERE target.year >= $after AND (target.year <> $after OR target.id > $afterId)
  AND ($kind IS NULL OR target.kind = $kind) AND ($year IS NULL OR target.year = $year)
  AND ($yearFrom IS NULL OR target.year >= $yearFrom) AND ($yearTo IS NULL OR target.year <= $yearTo) AND ($unit IS NULL OR target.unit = $unit)
WITH target
ORDER BY target.year ASC, target.id
LIMIT $limit
MATCH (target)<-[sets:SETS]-(:Document)
RETURN target AS target, sets AS sets
ORDER BY target.year ASC, target.id
