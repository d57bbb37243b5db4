// Nothing. Documents by number of documents that cite them.
CREATE INDEX document_citers IF NOT EXISTS FOR (document:Document) ON (document.citers)
