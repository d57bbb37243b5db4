// Nothing. Deletes the documents of $ids, which nothing names any more. They lose their properties before: Neo4j 2026.01 finds through its
// indexes, until the transaction ends, what was first written and then deleted in it.
UNWIND $ids AS id
MATCH (document:Document {id: id})
SET document = {}
DETACH DELETE document
