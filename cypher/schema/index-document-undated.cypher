// Nothing. Documents without a date, by id.
CREATE INDEX document_undated IF NOT EXISTS FOR (document:Document) ON (document.undated, document.id)
