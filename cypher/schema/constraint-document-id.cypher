// Nothing. One node per document id.
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (document:Document) REQUIRE document.id IS UNIQUE
