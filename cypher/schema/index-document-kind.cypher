// Nothing. Documents by kind.
CREATE INDEX document_kind IF NOT EXISTS FOR (document:Document) ON (document.kind)
