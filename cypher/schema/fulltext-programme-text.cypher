// Nothing. Programmes by words of their names.
CREATE FULLTEXT INDEX programme_text IF NOT EXISTS FOR (programme:Programme) ON EACH [programme.name, programme.nameLevelled, programme.aliases, programme.aliasesLevelled]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false } }
