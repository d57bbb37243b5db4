// One row per programme of $ids: the ways in which documents still call it, those that nobody uses any more being deleted. In no order.
UNWIND $ids AS id
MATCH (programme:Programme {id: id})
CALL (programme) {
  MATCH (programme)<-[:MEANS]-(unused:Naming)
  WHERE NOT EXISTS { (unused)<-[:CALLS]-() }
  DETACH DELETE unused
}
WITH id, programme
RETURN id AS id, [(programme)<-[:MEANS]-(naming:Naming) | naming] AS namings
