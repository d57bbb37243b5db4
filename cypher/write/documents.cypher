// Nothing. Makes the documents and stubs of $documents, or gives those that are there these properties.
UNWIND $documents AS row
MERGE (document:Document {id: row.properties.id})
ON CREATE SET document.citers = 0
SET document += row.properties, document.date = date(row.date)
