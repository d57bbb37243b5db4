// One row per document of $ids: how many documents cite it in one of $kinds (null: any) with one of $outcomes, and the first $limit of them
// after date $afterDate and id $afterId, each with those citations. Oldest first, undated last, then by id. With $doubtful also the
// AMBIGUOUS citations that may mean it.
UNWIND $ids AS id
MATCH (cited:Document {id: id})
CALL (cited) {
  CALL (cited) {
    MATCH (cited)<-[cites:CITES]-(:Document)
    RETURN cites
    UNION
    WITH cited
    WHERE $doubtful
    CALL db.index.fulltext.queryRelationships('cites_candidates', '"' + replace(replace(cited.id, '\\', '\\\\'), '"', '\\"') + '"')
    YIELD relationship
    RETURN relationship AS cites
  }
  WITH cites, startNode(cites) AS citer, endNode(cites) AS target
  WHERE cites.outcome IN $outcomes AND ($kinds IS NULL OR cites.kind IN $kinds)
  WITH citer, coalesce(citer.date, date('9999-12-31')) AS at, collect({cites: cites, targetId: target.id}) AS citations
  ORDER BY at, citer.id
  WITH collect({document: citer, at: at, citations: citations}) AS found
  RETURN size(found) AS total,
         [one IN found WHERE one.at > date($afterDate) OR (one.at = date($afterDate) AND one.document.id > $afterId)][..$limit] AS items
}
RETURN id AS id, total AS total, items AS items
