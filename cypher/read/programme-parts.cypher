// One row per programme of $ids: how many parts it has, and the first $limit of them after name $afterName and id $afterId, by name, then
// id.
UNWIND $ids AS id
MATCH (programme:Programme {id: id})
OPTIONAL MATCH (last:Programme {id: $afterId})
WITH id, programme, CASE WHEN last.name = $afterName THEN last.name ELSE $afterName END AS afterName
CALL (programme, afterName) {
  MATCH (programme)<-[:PART_OF]-(part:Programme)
  WHERE part.name > afterName OR (part.name = afterName AND part.id > $afterId)
  WITH part
  ORDER BY part.name, part.id
  LIMIT $limit
  RETURN collect(part) AS items
}
RETURN id AS id, COUNT { (programme)<-[:PART_OF]-() } AS total, items AS items
