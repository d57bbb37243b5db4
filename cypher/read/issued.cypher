// One row per institution of $ids: how many documents it issued, and the first $limit of them after date $afterDate and id $afterId. Newest
// first, undated last, then by id.
UNWIND $ids AS id
MATCH (institution:Institution {id: id})
CALL (institution) {
  MATCH (institution)<-[:ISSUED_BY]-(document:Document)
  WITH document, coalesce(document.date, date('0000-01-01')) AS at
  WHERE at < date($afterDate) OR (at = date($afterDate) AND document.id > $afterId)
  ORDER BY at DESC, document.id
  LIMIT $limit
  RETURN collect(document) AS items
}
RETURN id AS id, COUNT { (institution)<-[:ISSUED_BY]-() } AS total, items AS items
