// One row per programme of $ids: how many documents name it, and the first $limit of them after count $afterCount and id $afterId, most
// mentions first, then by id, each with its NAMES edge.
UNWIND $ids AS id
MATCH (programme:Programme {id: id})
CALL (programme) {
  MATCH (programme)<-[edge:NAMES]-(document:Document)
  WHERE edge.count < $afterCount OR (edge.count = $afterCount AND document.id > $afterId)
  WITH document, edge
  ORDER BY edge.count DESC, document.id
  LIMIT $limit
  RETURN collect({document: document, edge: edge}) AS items
}
RETURN id AS id, COUNT { (programme)<-[:NAMES]-() } AS total, items AS items
