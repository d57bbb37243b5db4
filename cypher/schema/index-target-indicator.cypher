// Nothing. Targets by indicator.
CREATE INDEX target_indicator IF NOT EXISTS FOR (target:Target) ON (target.indicator)
