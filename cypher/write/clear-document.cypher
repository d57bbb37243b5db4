// Nothing. Takes out everything that the document $id says: its targets, its edges, the roles that it tells of.
MATCH (document:Document {id: $id})
CALL (document) {
  MATCH (document)-[:SETS]->(target:Target)
  DETACH DELETE target
}
CALL (document) {
  MATCH (document)-[said:CITES|ISSUED_BY|NAMES|MENTIONS|CALLS]->()
  DELETE said
}
CALL (document) {
  MATCH (:Document)-[carries:CARRIES]->(document)
  DELETE carries
}
CALL (document) {
  MATCH (:Institution)-[plays:PLAYS {documentId: document.id}]->(:Programme)
  DELETE plays
}
