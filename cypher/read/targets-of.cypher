// One row per document of $ids: how many targets it sets, and the first $limit of them after position $afterStart and id $afterId, in text
// order, then by id, each with its SETS edge.
UNWIND $ids AS id
MATCH (document:Document {id: id})
CALL (document) {
  MATCH (document)-[sets:SETS]->(target:Target)
  WHERE sets.start > $afterStart OR (sets.start = $afterStart AND target.id > $afterId)
  WITH target, sets
  ORDER BY sets.start, target.id
  LIMIT $limit
  RETURN collect({target: target, sets: sets}) AS items
}
RETURN id AS id, COUNT { (document)-[:SETS]->() } AS total, items AS items
