// Nothing. Targets by value.
CREATE INDEX target_value IF NOT EXISTS FOR (target:Target) ON (target.value)
