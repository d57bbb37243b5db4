// One row per programme of $ids: how many targets it has, and the first $limit of them after year $afterYear and id $afterId, by year,
// those without one last, then by id, each with its SETS edge.
UNWIND $ids AS id
MATCH (programme:Programme {id: id})
CALL (programme) {
  MATCH (programme)<-[:UNDER]-(target:Target)
  WITH target, coalesce(target.year, 1000000000) AS year
  WHERE year > $afterYear OR (year = $afterYear AND target.id > $afterId)
  ORDER BY year, target.id
  LIMIT $limit
  MATCH (target)<-[sets:SETS]-(:Document)
  WITH target, sets, year
  ORDER BY year, target.id
  RETURN collect({target: target, sets: sets}) AS items
}
RETURN id AS id, COUNT { (programme)<-[:UNDER]-() } AS total, items AS items
