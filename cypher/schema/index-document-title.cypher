// Nothing. Documents by title.
CREATE INDEX document_title IF NOT EXISTS FOR (document:Document) ON (document.title)
