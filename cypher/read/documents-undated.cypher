// One row per undated document that the filter lets through, by id: the first $limit after id $afterId.
MATCH (document:Document)
WHERE document.undated = true AND document.id > $afterId
  AND ($held IS NULL OR document.held = $held) AND ($kinds IS NULL OR document.kind IN $kinds)
  AND ($dateFrom IS NULL OR document.date >= date($dateFrom)) AND ($dateTo IS NULL OR document.date <= date($dateTo))
RETURN document AS document, document.citers AS count
ORDER BY document.id
LIMIT $limit
