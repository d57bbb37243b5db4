// Nothing. Roles by the document that says so.
CREATE INDEX plays_document IF NOT EXISTS FOR ()-[plays:PLAYS]-() ON (plays.documentId)
