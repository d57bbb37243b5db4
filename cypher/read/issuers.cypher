// One row per document of $ids that is there, in no order: its issuers, lead first.
UNWIND $ids AS id
MATCH (document:Document {id: id})
RETURN id AS id, COLLECT {
  MATCH (document)-[by:ISSUED_BY]->(institution:Institution)
  RETURN institution
  ORDER BY by.order
} AS institutions
