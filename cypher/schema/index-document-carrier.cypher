// Nothing. Payloads by the id of what prints them.
CREATE INDEX document_carrier IF NOT EXISTS FOR (document:Document) ON (document.carrierId)
