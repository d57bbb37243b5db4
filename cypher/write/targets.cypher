// Nothing. Makes the targets of $targets with their SETS edges, and UNDER edges to the programmes that they name.
UNWIND $targets AS row
MATCH (document:Document {id: row.documentId})
CREATE (document)-[sets:SETS]->(target:Target)
SET target = row.properties, sets = row.evidence
WITH target, row.properties.programmeId AS programmeId
MATCH (programme:Programme {id: programmeId})
CREATE (target)-[:UNDER]->(programme)
