// Nothing. Documents held or not, by number of documents that cite them.
CREATE INDEX document_held IF NOT EXISTS FOR (document:Document) ON (document.held, document.citers)
