// Nothing. One node per target id.
CREATE CONSTRAINT target_id IF NOT EXISTS FOR (target:Target) REQUIRE target.id IS UNIQUE
