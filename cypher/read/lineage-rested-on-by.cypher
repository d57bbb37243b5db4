// One row per document, not among $seen, of what rests on the documents of $level: the document, the first of $level that leads to it, and
// the citations that say so. Oldest first, undated last, then by id; at most $limit.
UNWIND range(0, size($level) - 1) AS position
MATCH (via:Document {id: $level[position]})
CALL (via) {
  MATCH (via)<-[cites:CITES]-(next:Document)
  WHERE cites.kind IN $kinds AND cites.outcome <> 'AMBIGUOUS'
  RETURN next
  UNION
  MATCH (via)-[:CARRIES]->(next:Document)
  RETURN next
}
WITH next, min(position) AS position
WHERE NOT next.id IN $seen
WITH next, $level[position] AS viaId
ORDER BY next.date IS NULL, next.date, next.id
LIMIT $limit
RETURN next AS document, viaId AS viaId, COLLECT {
  MATCH (:Document {id: viaId})<-[cites:CITES]-(next)
  WHERE cites.kind IN $kinds AND cites.outcome <> 'AMBIGUOUS'
  RETURN cites
} AS citations
ORDER BY next.date IS NULL, next.date, next.id
