// One row per held document with an id after $afterId, by id, at most $limit: the document and everything that it says.
MATCH (document:Document)
USING INDEX SEEK document:Document(id)
WHERE document.id > $afterId AND document.held
WITH document
ORDER BY document.id
LIMIT $limit
RETURN document AS document,
  head(COLLECT { MATCH (document)-[:HAS_OUTLINE]->(outline:Outline) RETURN outline }) AS outline,
  COLLECT { MATCH (document)-[by:ISSUED_BY]->(institution:Institution) RETURN institution.id ORDER BY by.order } AS issuerIds,
  COLLECT { MATCH (document)-[:CALLS]->(naming:Naming)-[:MEANS]->(programme:Programme) RETURN {naming: naming, id: programme.id} } AS programmes,
  COLLECT { MATCH (document)-[:CALLS]->(naming:Naming)-[:MEANS]->(institution:Institution) RETURN {naming: naming, id: institution.id} } AS institutions,
  COLLECT { MATCH (document)-[sets:SETS]->(target:Target) RETURN {target: target, sets: sets} } AS targets,
  COLLECT { MATCH (document)-[edge:NAMES]->(programme:Programme) RETURN {edge: edge, id: programme.id} } AS names,
  COLLECT { MATCH (document)-[edge:MENTIONS]->(institution:Institution) RETURN {edge: edge, id: institution.id} } AS mentions,
  COLLECT {
    MATCH (institution:Institution)-[edge:PLAYS {documentId: document.id}]->(programme:Programme)
    RETURN {edge: edge, institutionId: institution.id, programmeId: programme.id}
  } AS plays,
  COLLECT { MATCH (document)-[cites:CITES]->(cited:Document) RETURN {cites: cites, id: cited.id} } AS citations
ORDER BY document.id
