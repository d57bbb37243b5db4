// One row per entry of $told, in no order: does an edge still tell of the stub what the entry tells, and does any lead to it?
UNWIND $told AS told
MATCH (stub:Document {id: told.id})
WHERE NOT stub.held
RETURN told.id AS id, stub.titleKey AS titleKey,
       EXISTS {
         MATCH (stub)<-[cites:CITES]-(:Document)
         WHERE cites.title = told.title AND cites.titleKey = told.titleKey AND cites.edition = told.edition AND cites.class = told.class
           AND (cites.number = told.number OR (cites.number IS NULL AND told.number IS NULL))
       } AS supported,
       EXISTS { (stub)<-[:CITES]-(:Document) } AS cited
