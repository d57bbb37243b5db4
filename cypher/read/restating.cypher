// One row per target of $ids and target that says it again: the latter and the edge from its document, in the order in which they were
// said.
UNWIND $ids AS id
MATCH (:Target {id: id})<-[:RESTATES]-(target:Target)<-[sets:SETS]-(document:Document)
RETURN id AS id, target AS target, sets AS sets
ORDER BY id, document.date IS NULL, document.date, document.id, target.id
