// One row: the nodes of a shortest path between the nodes $from and $to (element ids), which differ; none if it is longer than $maxLength.
MATCH (from)
WHERE elementId(from) = $from
CALL (from) {
  MATCH (to)
  WHERE elementId(to) = $to
  MATCH way = shortestPath((from)-[:ISSUED_BY|CARRIES|CITES|SETS|UNDER|NAMES|MENTIONS|PLAYS|PART_OF|RESTATES*..15]-(to))
  RETURN way
}
WITH way
WHERE length(way) <= $maxLength
RETURN [node IN nodes(way) | {
  element: elementId(node), id: node.id, label: coalesce(node.title, node.indicator, node.name),
  type: CASE WHEN node:Document THEN 'DOCUMENT' WHEN node:Programme THEN 'PROGRAMME' WHEN node:Institution THEN 'INSTITUTION' ELSE 'TARGET' END
}] AS nodes
