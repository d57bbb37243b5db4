// One row per document of $ids: how many institutions it mentions, and the first $limit of them after count $afterCount and id $afterId,
// most mentions first, then by id, each with its MENTIONS edge.
UNWIND $ids AS id
MATCH (document:Document {id: id})
CALL (document) {
  MATCH (document)-[edge:MENTIONS]->(institution:Institution)
  WHERE edge.count < $afterCount OR (edge.count = $afterCount AND institution.id > $afterId)
  WITH institution, edge
  ORDER BY edge.count DESC, institution.id
  LIMIT $limit
  RETURN collect({institution: institution, edge: edge}) AS items
}
RETURN id AS id, COUNT { (document)-[:MENTIONS]->() } AS total, items AS items
