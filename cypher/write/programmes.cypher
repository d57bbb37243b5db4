// Nothing. Gives the programmes of $nodes the properties that their namings make, and the one parent that they name.
UNWIND $nodes AS row
MATCH (programme:Programme {id: row.id})
SET programme += row.properties
WITH programme, row
CALL (programme, row) {
  MATCH (programme)-[part:PART_OF]->(before:Programme)
  WHERE row.parentId IS NULL OR before.id <> row.parentId
  DELETE part
}
CALL (programme, row) {
  MATCH (parent:Programme {id: row.parentId})
  MERGE (programme)-[:PART_OF]->(parent)
}
