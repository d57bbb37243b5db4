// Nothing. Makes the edges of $citations; both ends are there.
UNWIND $citations AS row
MATCH (source:Document {id: row.sourceId})
MATCH (target:Document {id: row.targetId})
CREATE (source)-[cites:CITES]->(target)
SET cites = row.properties
