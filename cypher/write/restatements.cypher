// Nothing. For each key of $keys: the targets that state the same number of the same thing restate the first of them, if another document says it.
UNWIND $keys AS key
MATCH (document:Document)-[:SETS]->(target:Target {restatementKey: key})
WITH key, document, target
ORDER BY document.date IS NULL, document.date, document.id, target.id
WITH key, collect(target) AS said
WITH said, said[0] AS earliest
UNWIND said AS target
CALL (target, earliest) {
  MATCH (target)-[restates:RESTATES]->(before:Target)
  WHERE before <> earliest OR target.documentId = earliest.documentId
  DELETE restates
}
CALL (target, earliest) {
  WITH target, earliest
  WHERE target.documentId <> earliest.documentId
  MERGE (target)-[:RESTATES]->(earliest)
}
