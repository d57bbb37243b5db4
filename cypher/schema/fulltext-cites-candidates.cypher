// Nothing. Ambiguous citations by the ids of the documents that fit.
CREATE FULLTEXT INDEX cites_candidates IF NOT EXISTS FOR ()-[cites:CITES]-() ON EACH [cites.candidates]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword', `fulltext.eventually_consistent`: false } }
