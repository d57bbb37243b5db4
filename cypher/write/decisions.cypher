// Nothing. Points the citations of $decisions at other documents, with the outcome that was decided. What goes loses its properties before,
// as in drop-documents.
UNWIND $decisions AS decision
MATCH (source:Document {id: decision.sourceId})-[before:CITES]->(:Document)
WHERE before.titleKey = decision.titleKey AND before.edition = decision.edition
MATCH (target:Document {id: decision.targetId})
CREATE (source)-[cites:CITES]->(target)
SET cites = properties(before), cites.outcome = decision.outcome, cites.rule = decision.rule, cites.candidates = decision.candidates
SET before = {}
DELETE before
