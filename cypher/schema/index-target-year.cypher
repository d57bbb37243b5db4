// Nothing. Targets by year.
CREATE INDEX target_year IF NOT EXISTS FOR (target:Target) ON (target.year)
