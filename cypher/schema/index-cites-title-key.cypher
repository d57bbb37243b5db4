// Nothing. Citations by the key of the title that they name.
CREATE INDEX cites_title_key IF NOT EXISTS FOR ()-[cites:CITES]-() ON (cites.titleKey)
