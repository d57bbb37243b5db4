// One row per document of $ids that is there, in no order: the documents that it carries, in the order in which it prints them.
UNWIND $ids AS id
MATCH (document:Document {id: id})
RETURN id AS id, COLLECT {
  MATCH (document)-[:CARRIES]->(payload:Document)
  RETURN payload
  ORDER BY payload.start IS NULL, payload.start, payload.id
} AS documents
