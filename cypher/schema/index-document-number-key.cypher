// Nothing. Documents by the key of their number.
CREATE INDEX document_number_key IF NOT EXISTS FOR (document:Document) ON (document.numberKey)
