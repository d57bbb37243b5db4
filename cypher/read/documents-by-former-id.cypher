// One row per id of $ids under which exactly one document that is held stood, or would have stood, as a stub, in no order: its present id.
UNWIND $ids AS formerId
CALL (formerId) {
  CALL db.index.fulltext.queryNodes('document_former_ids', '"' + replace(replace(formerId, '\\', '\\\\'), '"', '\\"') + '"')
  YIELD node
  RETURN collect(node.id) AS found
}
WITH formerId, found
WHERE size(found) = 1
RETURN formerId AS formerId, found[0] AS id
