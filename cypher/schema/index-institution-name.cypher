// Nothing. Institutions by name.
CREATE INDEX institution_name IF NOT EXISTS FOR (institution:Institution) ON (institution.name)
