// Nothing. Institutions by number of documents that mention them.
CREATE INDEX institution_documents IF NOT EXISTS FOR (institution:Institution) ON (institution.documents)
