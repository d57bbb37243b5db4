// One row: how many stubs documents cite.
MATCH (document:Document)
WHERE document.held = false AND document.citers > 0
RETURN count(document) AS total
