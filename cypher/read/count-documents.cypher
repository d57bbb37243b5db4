// One row: how many documents the filter lets through.
MATCH (document:Document)
WHERE document.citers >= 0
  AND ($held IS NULL OR document.held = $held) AND ($kinds IS NULL OR document.kind IN $kinds)
  AND ($dateFrom IS NULL OR document.date >= date($dateFrom)) AND ($dateTo IS NULL OR document.date <= date($dateTo))
RETURN count(document) AS total
