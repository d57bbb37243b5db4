// Nothing. Deletes the documents of $ids, which nothing names any more.
UNWIND $ids AS id
MATCH (document:Document {id: id})
DETACH DELETE document
