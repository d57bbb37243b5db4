// Nothing. Makes the ISSUED_BY edges of $edges.
UNWIND $edges AS row
MATCH (document:Document {id: row.documentId})
MATCH (institution:Institution {id: row.institutionId})
CREATE (document)-[:ISSUED_BY {order: row.order}]->(institution)
