// Nothing. Citations by the key of the number that they name.
CREATE INDEX cites_number_key IF NOT EXISTS FOR ()-[cites:CITES]-() ON (cites.numberKey)
