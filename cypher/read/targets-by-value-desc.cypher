// One row per target that the filter lets through, by value, last first, then by id: the first $limit from $after on, whose ids there are
// over $afterId; with its SETS edge.
MATCH (target:Target)
USING INDEX SEEK target:Target(value)
WHERE target.value <= $after AND (target.value <> $after OR target.id > $afterId)
  AND ($kind IS NULL OR target.kind = $kind) AND ($year IS NULL OR target.year = $year)
  AND ($yearFrom IS NULL OR target.year >= $yearFrom) AND ($yearTo IS NULL OR target.year <= $yearTo) AND ($unit IS NULL OR target.unit = $unit)
WITH target
ORDER BY target.value DESC, target.id
LIMIT $limit
MATCH (target)<-[sets:SETS]-(:Document)
RETURN target AS target, sets AS sets
ORDER BY target.value DESC, target.id
