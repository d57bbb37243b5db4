// Nothing. Programmes by the key of their name.
CREATE INDEX programme_name_key IF NOT EXISTS FOR (programme:Programme) ON (programme.nameKey)
