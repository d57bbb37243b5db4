// One row per institution of $ids: how many documents mention it, and the first $limit of them after count $afterCount and id $afterId,
// most mentions first, then by id, each with its MENTIONS edge.
UNWIND $ids AS id
MATCH (institution:Institution {id: id})
CALL (institution) {
  MATCH (institution)<-[edge:MENTIONS]-(document:Document)
  WHERE edge.count < $afterCount OR (edge.count = $afterCount AND document.id > $afterId)
  WITH document, edge
  ORDER BY edge.count DESC, document.id
  LIMIT $limit
  RETURN collect({document: document, edge: edge}) AS items
}
RETURN id AS id, COUNT { (institution)<-[:MENTIONS]-() } AS total, items AS items
