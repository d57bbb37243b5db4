// One row per document of $ids that is there, in no order: the document that prints it, or none.
UNWIND $ids AS id
MATCH (document:Document {id: id})
RETURN id AS id, COLLECT {
  MATCH (document)<-[:CARRIES]-(carrier:Document)
  RETURN carrier
} AS documents
