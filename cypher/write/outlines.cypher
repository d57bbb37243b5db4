// Nothing. Gives the documents of $outlines the lists of their sections, kept apart since few readers of a document ask for them.
UNWIND $outlines AS row
MATCH (document:Document {id: row.documentId})
CREATE (document)-[:HAS_OUTLINE]->(outline:Outline)
SET outline = row.properties
