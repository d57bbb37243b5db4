// One row if the database was set up: the version of its constraints and indexes.
MATCH (schema:Schema {name: 'zhengtu'})
RETURN schema.version AS version
