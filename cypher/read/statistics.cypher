// One row per group of the targets that the filter lets through, largest first, then by key: what its targets add up to, per unit and class
// of indicator, most targets first, as lists whose n-th entries belong together. Groups by the programme, year, unit, kind or document
// ($groupBy).
CALL () {
  WITH * WHERE $documentId IS NOT NULL
  MATCH (:Document {id: $documentId})-[:SETS]->(target:Target)
  RETURN target
  UNION ALL
  WITH * WHERE $documentId IS NULL AND $programmeId IS NOT NULL
  MATCH (:Programme {id: $programmeId})<-[:UNDER]-(target:Target)
  RETURN target
  UNION ALL
  WITH * WHERE $documentId IS NULL AND $programmeId IS NULL AND $issuerId IS NOT NULL
  MATCH (:Institution {id: $issuerId})<-[:ISSUED_BY]-(:Document)-[:SETS]->(target:Target)
  RETURN target
  UNION ALL
  WITH * WHERE $documentId IS NULL AND $programmeId IS NULL AND $issuerId IS NULL AND $text IS NOT NULL
  CALL db.index.fulltext.queryNodes('target_text', $query) YIELD node
  RETURN node AS target
  UNION ALL
  WITH * WHERE $documentId IS NULL AND $programmeId IS NULL AND $issuerId IS NULL AND $text IS NULL
  MATCH (target:Target)
  WHERE target.kind IN CASE WHEN $kind IS NULL THEN ['GOAL', 'REQUIREMENT'] ELSE [$kind] END
  RETURN target
}
WITH target
WHERE ($kind IS NULL OR target.kind = $kind) AND ($year IS NULL OR target.year = $year)
  AND ($yearFrom IS NULL OR target.year >= $yearFrom) AND ($yearTo IS NULL OR target.year <= $yearTo) AND ($unit IS NULL OR target.unit = $unit)
  AND ($programmeId IS NULL OR target.programmeId = $programmeId)
  AND ($text IS NULL OR coalesce(target.indicatorLevelled, target.indicator) CONTAINS $text)
  AND ($issuerId IS NULL OR EXISTS { (target)<-[:SETS]-(:Document)-[:ISSUED_BY]->(:Institution {id: $issuerId}) })
WITH target, target.summable AND NOT EXISTS { (target)-[:RESTATES]->() } AS adds,
     coalesce(CASE $groupBy WHEN 'PROGRAMME' THEN target.programmeId WHEN 'YEAR' THEN toString(target.year) WHEN 'UNIT' THEN target.unit
                            WHEN 'KIND' THEN target.kind ELSE target.documentId END, '') AS key
WITH key, target.unit AS unit, target.indicatorKey AS indicatorKey, min(target.indicator) AS indicator, count(target) AS targets,
     sum(CASE WHEN adds THEN target.value ELSE 0.0 END) AS total, count(CASE WHEN adds THEN 1 END) AS counted,
     count(CASE WHEN adds AND target.comparator <> 'EQ' THEN 1 END) > 0 AS approximate
ORDER BY targets DESC, unit, indicatorKey
WITH key, sum(targets) AS count, collect(unit) AS units, collect(indicator) AS indicators, collect(total) AS totals, collect(counted) AS counted,
     collect(targets - counted) AS notCounted, collect(approximate) AS approximate
CALL (key) {
  WITH key WHERE $groupBy = 'PROGRAMME'
  MATCH (programme:Programme {id: key})
  RETURN programme.name AS label
  UNION ALL
  WITH key WHERE $groupBy = 'DOCUMENT'
  MATCH (document:Document {id: key})
  RETURN document.title AS label
  UNION ALL
  WITH key WHERE key = '' OR NOT $groupBy IN ['PROGRAMME', 'DOCUMENT']
  RETURN key AS label
}
RETURN key AS key, label AS label, count AS count, units AS units, indicators AS indicators, totals AS totals, counted AS counted,
       notCounted AS notCounted, approximate AS approximate
ORDER BY count DESC, key
