// One row per programme of $ids that is a part of another, in no order: the other.
UNWIND $ids AS id
MATCH (programme:Programme {id: id})-[:PART_OF]->(parent:Programme)
RETURN id AS id, parent AS parent
