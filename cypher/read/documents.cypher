// One row per document of $ids that is there, in no order: the document or stub.
UNWIND $ids AS id
MATCH (document:Document {id: id})
RETURN document AS document
