// Nothing. Programmes by number of documents that name them.
CREATE INDEX programme_documents IF NOT EXISTS FOR (programme:Programme) ON (programme.documents)
