// Nothing. One node that says which version of these constraints and indexes the database has.
CREATE CONSTRAINT schema_name IF NOT EXISTS FOR (schema:Schema) REQUIRE schema.name IS UNIQUE
