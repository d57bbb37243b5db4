// Nothing. Gives the institutions of $nodes the properties that their namings make, and the one parent that they name.
UNWIND $nodes AS row
MATCH (institution:Institution {id: row.id})
SET institution += row.properties
WITH institution, row
CALL (institution, row) {
  MATCH (institution)-[part:PART_OF]->(before:Institution)
  WHERE row.parentId IS NULL OR before.id <> row.parentId
  DELETE part
}
CALL (institution, row) {
  MATCH (parent:Institution {id: row.parentId})
  MERGE (institution)-[:PART_OF]->(parent)
}
