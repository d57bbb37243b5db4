// One row per citation of the document $id: its edge and the document that it points at, in no order.
MATCH (:Document {id: $id})-[cites:CITES]->(target:Document)
RETURN target.id AS targetId, cites AS cites
