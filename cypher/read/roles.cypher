// One row per institution of $ids: how many roles it has to do with, and the first $limit of them after the key $afterName, $afterNodeId,
// $afterRole, $afterId: by name of the programme, its id, role, document; each with its PLAYS edge.
UNWIND $ids AS id
MATCH (institution:Institution {id: id})
OPTIONAL MATCH (last:Programme {id: $afterNodeId})
WITH id, institution, CASE WHEN last.name = $afterName THEN last.name ELSE $afterName END AS afterName
CALL (institution, afterName) {
  MATCH (institution)-[edge:PLAYS]->(programme:Programme)
  WHERE programme.name > afterName
     OR (programme.name = afterName AND (programme.id > $afterNodeId
     OR (programme.id = $afterNodeId AND (edge.role > $afterRole
     OR (edge.role = $afterRole AND edge.documentId > $afterId)))))
  WITH programme, edge
  ORDER BY programme.name, programme.id, edge.role, edge.documentId
  LIMIT $limit
  RETURN collect({programme: programme, edge: edge}) AS items
}
RETURN id AS id, COUNT { (institution)-[:PLAYS]->() } AS total, items AS items
