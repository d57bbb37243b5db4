// One row per target of $ids that is there, in no order: the target and the edge from the document that sets it.
UNWIND $ids AS id
MATCH (target:Target {id: id})<-[sets:SETS]-(:Document)
RETURN target AS target, sets AS sets
