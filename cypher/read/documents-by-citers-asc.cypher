// One row per document that the filter lets through, by number of citing documents, then by id: the first $limit from $after on, whose ids
// there are over $afterId.
MATCH (document:Document)
USING INDEX SEEK document:Document(citers)
WHERE document.citers >= $after AND (document.citers <> $after OR document.id > $afterId)
  AND ($held IS NULL OR document.held = $held) AND ($kinds IS NULL OR document.kind IN $kinds)
  AND ($dateFrom IS NULL OR document.date >= date($dateFrom)) AND ($dateTo IS NULL OR document.date <= date($dateTo))
RETURN document AS document, document.citers AS count
ORDER BY document.citers ASC, document.id
LIMIT $limit
