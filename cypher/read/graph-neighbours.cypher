// One row: the nodes that are joined to one of $level and not among $seen, of one of $labels: of the first $limit, best connected first,
// then by id, what is drawn of them; of the others only the element ids.
UNWIND $level AS element
MATCH (node)
WHERE elementId(node) = element
MATCH (node)-[:ISSUED_BY|CARRIES|CITES|SETS|UNDER|NAMES|MENTIONS|PLAYS|PART_OF|RESTATES]-(next)
WHERE NOT elementId(next) IN $seen AND any(label IN labels(next) WHERE label IN $labels)
WITH DISTINCT next
WITH next, COUNT { (next)--() } - CASE WHEN next:Document THEN coalesce(next.apart, 0) ELSE COUNT { (next)<-[:MEANS]-() } END AS degree
ORDER BY degree DESC, next.id
WITH collect(next) AS found
RETURN [next IN found[..$limit] | {
  element: elementId(next), id: next.id, label: coalesce(next.title, next.indicator, next.name),
  type: CASE WHEN next:Document THEN 'DOCUMENT' WHEN next:Programme THEN 'PROGRAMME' WHEN next:Institution THEN 'INSTITUTION' ELSE 'TARGET' END
}] AS nodes, [next IN found[$limit..] | elementId(next)] AS others
