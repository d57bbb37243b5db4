// One row per document of $ids that is there, in no order: what it is known by, and its citations without their evidence.
UNWIND $ids AS id
MATCH (document:Document {id: id})
RETURN id AS id, document.held AS held, document.fingerprint AS fingerprint, document.titleKey AS titleKey, document.numberKey AS numberKey,
       [(document)-[cites:CITES]->(target:Document) | cites {
         .kind, .outcome, .rule, .candidates, .title, .titleKey, .edition, .number, .numberKey, .class, targetId: target.id
       }] AS citations
