// Nothing. Says how documents call programmes: makes the programmes and namings of $calls that are not there, and the edges.
UNWIND $calls AS call
MATCH (document:Document {id: call.documentId})
MERGE (programme:Programme {id: call.means})
MERGE (naming:Naming {id: call.naming.id})
ON CREATE SET naming += call.naming
MERGE (naming)-[:MEANS]->(programme)
CREATE (document)-[:CALLS]->(naming)
