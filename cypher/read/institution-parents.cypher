// One row per institution of $ids that is a part of another, in no order: the other.
UNWIND $ids AS id
MATCH (institution:Institution {id: id})-[:PART_OF]->(parent:Institution)
RETURN id AS id, parent AS parent
