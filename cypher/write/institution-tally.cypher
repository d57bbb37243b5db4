// One row per institution of $ids: the ways in which documents still call it, those that nobody uses any more being deleted. In no order.
UNWIND $ids AS id
MATCH (institution:Institution {id: id})
CALL (institution) {
  MATCH (institution)<-[:MEANS]-(unused:Naming)
  WHERE NOT EXISTS { (unused)<-[:CALLS]-() }
  DETACH DELETE unused
}
WITH id, institution
RETURN id AS id, [(institution)<-[:MEANS]-(naming:Naming) | naming] AS namings
