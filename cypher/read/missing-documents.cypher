// One row per stub that documents cite, most citing documents first, then by id: the first $limit after count $afterCount and id $afterId.
MATCH (document:Document)
WHERE document.held = false AND document.citers > 0 AND document.citers <= $afterCount
  AND (document.citers < $afterCount OR document.id > $afterId)
RETURN document AS document, document.citers AS citers
ORDER BY document.citers DESC, document.id
LIMIT $limit
