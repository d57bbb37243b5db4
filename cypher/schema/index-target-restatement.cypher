// Nothing. Targets that state the same number of the same thing.
CREATE INDEX target_restatement IF NOT EXISTS FOR (target:Target) ON (target.restatementKey)
