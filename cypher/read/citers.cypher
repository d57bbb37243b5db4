// One row per document of $ids: how many documents cite it, and the first $limit of them after date $afterDate and id $afterId, each with
// its citations. Oldest first, undated last, then by id. AMBIGUOUS citations are left out.
UNWIND $ids AS id
MATCH (cited:Document {id: id})
CALL (cited) {
  MATCH (cited)<-[cites:CITES]-(citer:Document)
  WHERE cites.outcome <> 'AMBIGUOUS'
  WITH DISTINCT citer, coalesce(citer.date, date('9999-12-31')) AS at
  WHERE at > date($afterDate) OR (at = date($afterDate) AND citer.id > $afterId)
  ORDER BY at, citer.id
  LIMIT $limit
  CALL (cited, citer) {
    MATCH (cited)<-[cites:CITES]-(citer)
    WHERE cites.outcome <> 'AMBIGUOUS'
    RETURN collect({cites: cites, targetId: cited.id}) AS citations
  }
  RETURN collect({document: citer, citations: citations}) AS items
}
RETURN id AS id, cited.citers AS total, items AS items
