// One row per dated document that the filter lets through, newest first, then by id: the first $limit from date $after on, whose ids there
// are over $afterId.
MATCH (document:Document)
USING INDEX SEEK document:Document(date)
WHERE document.date <= date($after) AND (document.date <> date($after) OR document.id > $afterId)
  AND ($held IS NULL OR document.held = $held) AND ($kinds IS NULL OR document.kind IN $kinds)
  AND ($dateFrom IS NULL OR document.date >= date($dateFrom)) AND ($dateTo IS NULL OR document.date <= date($dateTo))
RETURN document AS document, document.citers AS count
ORDER BY document.date DESC, document.id
LIMIT $limit
