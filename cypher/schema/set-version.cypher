// Nothing. Notes the version of the constraints and indexes.
MERGE (schema:Schema {name: 'zhengtu'})
SET schema.version = $version
