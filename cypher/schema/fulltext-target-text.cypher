// Nothing. Targets by words of indicator and quote.
CREATE FULLTEXT INDEX target_text IF NOT EXISTS FOR (target:Target) ON EACH [target.indicator, target.indicatorLevelled, target.quote, target.quoteLevelled]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false } }
