// Nothing. Programmes by name.
CREATE INDEX programme_name IF NOT EXISTS FOR (programme:Programme) ON (programme.name)
