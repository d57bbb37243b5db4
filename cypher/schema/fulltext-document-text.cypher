// Nothing. Documents by words of title and number.
CREATE FULLTEXT INDEX document_text IF NOT EXISTS FOR (document:Document) ON EACH [document.title, document.titleLevelled, document.number, document.numberLevelled]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false } }
