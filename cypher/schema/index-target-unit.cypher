// Nothing. Targets by unit.
CREATE INDEX target_unit IF NOT EXISTS FOR (target:Target) ON (target.unit)
