// Nothing. Institutions by the key of their name.
CREATE INDEX institution_name_key IF NOT EXISTS FOR (institution:Institution) ON (institution.nameKey)
