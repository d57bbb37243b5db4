// Nothing. Makes the NAMES edges of $edges.
UNWIND $edges AS row
MATCH (document:Document {id: row.documentId})
MATCH (programme:Programme {id: row.programmeId})
CREATE (document)-[names:NAMES]->(programme)
SET names = row.properties
