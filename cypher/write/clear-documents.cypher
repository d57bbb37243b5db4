// Nothing. Takes out everything that the documents of $ids say: their sections, targets, edges, the roles that they tell of. Citations lose
// their properties before, as in drop-documents.
UNWIND $ids AS id
MATCH (document:Document {id: id})
CALL (document) {
  MATCH (document)-[:HAS_OUTLINE]->(outline:Outline)
  DETACH DELETE outline
}
CALL (document) {
  MATCH (document)-[:SETS]->(target:Target)
  DETACH DELETE target
}
CALL (document) {
  MATCH (document)-[cites:CITES]->()
  SET cites = {}
  DELETE cites
}
CALL (document) {
  MATCH (document)-[said:ISSUED_BY|NAMES|MENTIONS|CALLS]->()
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
