// One row per document of $ids: how many programmes it names, and the first $limit of them after count $afterCount and id $afterId, most
// mentions first, then by id, each with its NAMES edge.
UNWIND $ids AS id
MATCH (document:Document {id: id})
CALL (document) {
  MATCH (document)-[edge:NAMES]->(programme:Programme)
  WHERE edge.count < $afterCount OR (edge.count = $afterCount AND programme.id > $afterId)
  WITH programme, edge
  ORDER BY edge.count DESC, programme.id
  LIMIT $limit
  RETURN collect({programme: programme, edge: edge}) AS items
}
RETURN id AS id, COUNT { (document)-[:NAMES]->() } AS total, items AS items
