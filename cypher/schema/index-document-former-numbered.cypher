// Nothing. Documents by the id of a stub that was named with its number.
CREATE INDEX document_former_numbered IF NOT EXISTS FOR (document:Document) ON (document.formerNumbered)
