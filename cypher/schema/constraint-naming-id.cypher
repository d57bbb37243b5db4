// Nothing. One node per way in which documents name a programme or institution.
CREATE CONSTRAINT naming_id IF NOT EXISTS FOR (naming:Naming) REQUIRE naming.id IS UNIQUE
