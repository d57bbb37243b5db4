// One row per node of any type with one of $ids, best connected first, then by id: what is drawn of it.
UNWIND $ids AS id
CALL (id) {
  MATCH (node:Document {id: id})
  RETURN node
  UNION ALL
  MATCH (node:Programme {id: id})
  RETURN node
  UNION ALL
  MATCH (node:Institution {id: id})
  RETURN node
  UNION ALL
  MATCH (node:Target {id: id})
  RETURN node
}
WITH node, COUNT { (node)--() } - CASE WHEN node:Document THEN coalesce(node.apart, 0) ELSE COUNT { (node)<-[:MEANS]-() } END AS degree
RETURN {
  element: elementId(node), id: node.id, label: coalesce(node.title, node.indicator, node.name),
  type: CASE WHEN node:Document THEN 'DOCUMENT' WHEN node:Programme THEN 'PROGRAMME' WHEN node:Institution THEN 'INSTITUTION' ELSE 'TARGET' END
} AS node
ORDER BY degree DESC, node.id
