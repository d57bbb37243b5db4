// Nothing. Documents by the id of a stub that was named by its title alone.
CREATE INDEX document_former_plain IF NOT EXISTS FOR (document:Document) ON (document.formerPlain)
