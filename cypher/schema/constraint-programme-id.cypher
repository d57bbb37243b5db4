// Nothing. One node per programme id.
CREATE CONSTRAINT programme_id IF NOT EXISTS FOR (programme:Programme) REQUIRE programme.id IS UNIQUE
