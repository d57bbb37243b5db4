// One row per id of $ids under which exactly one document that is held stood, or would have stood, as a stub, in no order: its present id.
UNWIND $ids AS formerId
CALL (formerId) {
  MATCH (document:Document {formerPlain: formerId})
  RETURN document.id AS id
  UNION
  MATCH (document:Document {formerNumbered: formerId})
  RETURN document.id AS id
  UNION
  MATCH (document:Document {formerDated: formerId})
  RETURN document.id AS id
}
WITH formerId, collect(id) AS found
WHERE size(found) = 1
RETURN formerId AS formerId, found[0] AS id
