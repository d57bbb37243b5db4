// One row per document of $ids: how many documents it cites in one of $kinds with one of $outcomes (null: any), and the first $limit of
// them after date $afterDate and id $afterId, each with those citations. Oldest first, undated last, then by id.
UNWIND $ids AS id
MATCH (source:Document {id: id})
CALL (source) {
  MATCH (source)-[cites:CITES]->(cited:Document)
  WHERE ($kinds IS NULL OR cites.kind IN $kinds) AND ($outcomes IS NULL OR cites.outcome IN $outcomes)
  WITH cited, coalesce(cited.date, date('9999-12-31')) AS at, collect({cites: cites, targetId: cited.id}) AS citations
  ORDER BY at, cited.id
  WITH collect({document: cited, at: at, citations: citations}) AS found
  RETURN size(found) AS total,
         [one IN found WHERE one.at > date($afterDate) OR (one.at = date($afterDate) AND one.document.id > $afterId)][..$limit] AS items
}
RETURN id AS id, total AS total, items AS items
