// Nothing. One node per institution id.
CREATE CONSTRAINT institution_id IF NOT EXISTS FOR (institution:Institution) REQUIRE institution.id IS UNIQUE
