// One row per document of $ids that is there, in no order: the lists of its sections, their n-th entries belonging together; null on a stub.
UNWIND $ids AS id
MATCH (document:Document {id: id})
OPTIONAL MATCH (document)-[:HAS_OUTLINE]->(outline:Outline)
RETURN id AS id, outline AS outline
