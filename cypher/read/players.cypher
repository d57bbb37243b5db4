// One row per programme of $ids: how many roles it has to do with, and the first $limit of them after the key $afterName, $afterNodeId,
// $afterRole, $afterId: by name of the institution, its id, role, document; each with its PLAYS edge.
UNWIND $ids AS id
MATCH (programme:Programme {id: id})
OPTIONAL MATCH (last:Institution {id: $afterNodeId})
WITH id, programme, CASE WHEN last.name = $afterName THEN last.name ELSE $afterName END AS afterName
CALL (programme, afterName) {
  MATCH (programme)<-[edge:PLAYS]-(institution:Institution)
  WHERE institution.name > afterName
     OR (institution.name = afterName AND (institution.id > $afterNodeId
     OR (institution.id = $afterNodeId AND (edge.role > $afterRole
     OR (edge.role = $afterRole AND edge.documentId > $afterId)))))
  WITH institution, edge
  ORDER BY institution.name, institution.id, edge.role, edge.documentId
  LIMIT $limit
  RETURN collect({institution: institution, edge: edge}) AS items
}
RETURN id AS id, COUNT { (programme)<-[:PLAYS]-() } AS total, items AS items
