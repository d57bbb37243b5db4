// Nothing. Says how documents call institutions: makes the institutions and namings of $calls that are not there, and the edges.
UNWIND $calls AS call
MATCH (document:Document {id: call.documentId})
MERGE (institution:Institution {id: call.means})
MERGE (naming:Naming {id: call.naming.id})
ON CREATE SET naming += call.naming
MERGE (naming)-[:MEANS]->(institution)
CREATE (document)-[:CALLS]->(naming)
