// One row per institution of $ids: how many parts it has, and the first $limit of them after name $afterName and id $afterId, by name, then
// id.
UNWIND $ids AS id
MATCH (institution:Institution {id: id})
OPTIONAL MATCH (last:Institution {id: $afterId})
WITH id, institution, CASE WHEN last.name = $afterName THEN last.name ELSE $afterName END AS afterName
CALL (institution, afterName) {
  MATCH (institution)<-[:PART_OF]-(part:Institution)
  WHERE part.name > afterName OR (part.name = afterName AND part.id > $afterId)
  WITH part
  ORDER BY part.name, part.id
  LIMIT $limit
  RETURN collect(part) AS items
}
RETURN id AS id, COUNT { (institution)<-[:PART_OF]-() } AS total, items AS items
