// Nothing. Targets by kind.
CREATE INDEX target_kind IF NOT EXISTS FOR (target:Target) ON (target.kind)
