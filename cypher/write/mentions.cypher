// Nothing. Makes the MENTIONS edges of $edges.
UNWIND $edges AS row
MATCH (document:Document {id: row.documentId})
MATCH (institution:Institution {id: row.institutionId})
CREATE (document)-[mentions:MENTIONS]->(institution)
SET mentions = row.properties
