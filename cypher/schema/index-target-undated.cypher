// Nothing. Targets without a year, by id.
CREATE INDEX target_undated IF NOT EXISTS FOR (target:Target) ON (target.undated, target.id)
