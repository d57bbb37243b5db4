// Nothing. Joins each held document of $ids to what prints it and to what it prints, as far as they are held.
UNWIND $ids AS id
MATCH (document:Document {id: id})
WHERE document.held
CALL (document) {
  MATCH (carrier:Document {id: document.carrierId})
  WHERE carrier.held
  MERGE (carrier)-[:CARRIES]->(document)
}
CALL (document) {
  MATCH (payload:Document {carrierId: document.id})
  WHERE payload.held
  MERGE (document)-[:CARRIES]->(payload)
}
