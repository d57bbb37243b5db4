// One row: how many edges there are among the nodes of $elements, those alike in ends, type and kind counting once: only citations and roles
// can be alike.
UNWIND $elements AS element
MATCH (node)
WHERE elementId(node) = element
WITH collect(node) AS nodes
UNWIND nodes AS source
CALL (source, nodes) {
  MATCH (source)-[:ISSUED_BY|CARRIES|SETS|UNDER|NAMES|MENTIONS|PART_OF|RESTATES]->(target)
  WHERE target IN nodes
  RETURN count(target) AS single
}
CALL (source, nodes) {
  MATCH (source)-[edge:CITES|PLAYS]->(target)
  WHERE target IN nodes
  RETURN count(DISTINCT [target, type(edge), coalesce(edge.kind, edge.role)]) AS several
}
RETURN coalesce(sum(single + several), 0) AS total
