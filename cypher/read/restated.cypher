// One row per target of $ids that says an earlier one again, in no order: the earlier target and the edge from the document that sets it.
UNWIND $ids AS id
MATCH (:Target {id: id})-[:RESTATES]->(target:Target)<-[sets:SETS]-(:Document)
RETURN id AS id, target AS target, sets AS sets
