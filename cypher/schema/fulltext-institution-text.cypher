// Nothing. Institutions by words of their names.
CREATE FULLTEXT INDEX institution_text IF NOT EXISTS FOR (institution:Institution) ON EACH [institution.name, institution.nameLevelled, institution.aliases, institution.aliasesLevelled]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false } }
