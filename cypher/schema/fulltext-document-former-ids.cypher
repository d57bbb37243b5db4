// Nothing. Documents by the ids of stubs that stood, or would have stood, for them.
CREATE FULLTEXT INDEX document_former_ids IF NOT EXISTS FOR (document:Document) ON EACH [document.formerIds]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword', `fulltext.eventually_consistent`: false } }
