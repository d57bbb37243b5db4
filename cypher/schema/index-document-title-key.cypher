// Nothing. Documents by the key of their title.
CREATE INDEX document_title_key IF NOT EXISTS FOR (document:Document) ON (document.titleKey)
