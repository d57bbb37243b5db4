// Nothing. Documents by the id of a stub that was named with its year.
CREATE INDEX document_former_dated IF NOT EXISTS FOR (document:Document) ON (document.formerDated)
