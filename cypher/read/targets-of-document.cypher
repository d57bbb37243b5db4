// One row: of the targets that the document $documentId sets and that the filter lets through, how many there are, and the first $limit
// after the key $after and id $afterId, in the order of $field, then by id; with their SETS edges.
MATCH (:Document {id: $documentId})-[:SETS]->(target:Target)
WHERE ($programmeId IS NULL OR target.programmeId = $programmeId) AND ($text IS NULL OR coalesce(target.indicatorLevelled, target.indicator) CONTAINS $text)
  AND ($issuerId IS NULL OR EXISTS { (target)<-[:SETS]-(:Document)-[:ISSUED_BY]->(:Institution {id: $issuerId}) })
  AND ($kind IS NULL OR target.kind = $kind) AND ($year IS NULL OR target.year = $year)
  AND ($yearFrom IS NULL OR target.year >= $yearFrom) AND ($yearTo IS NULL OR target.year <= $yearTo) AND ($unit IS NULL OR target.unit = $unit)
WITH target, CASE $field WHEN 'YEAR' THEN target.year WHEN 'VALUE' THEN target.value ELSE target.indicator END AS key
ORDER BY key IS NULL, CASE WHEN $descending THEN null ELSE key END, CASE WHEN $descending THEN key ELSE null END DESC, target.id
WITH collect({node: target, key: key}) AS found
WITH found, [place IN range(0, size(found) - 1) WHERE found[place].node.id = $afterId AND found[place].key = $after | place + 1][0] AS next
WITH size(found) AS total, CASE
  WHEN $afterId IS NULL THEN found[..$limit]
  WHEN next IS NOT NULL THEN found[next..next + $limit]
  ELSE [one IN found
        WHERE (one.key = $after AND one.node.id > $afterId)
           OR (one.key IS NULL AND ($after IS NOT NULL OR one.node.id > $afterId))
           OR ($descending AND one.key < $after) OR (NOT $descending AND one.key > $after)][..$limit]
END AS page
CALL (page) {
  UNWIND page AS one
  WITH one.node AS target
  MATCH (target)<-[sets:SETS]-(:Document)
  RETURN collect({target: target, sets: sets}) AS items
}
RETURN total AS total, items AS items
