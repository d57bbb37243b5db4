// Nothing. Documents by date.
CREATE INDEX document_date IF NOT EXISTS FOR (document:Document) ON (document.date)
