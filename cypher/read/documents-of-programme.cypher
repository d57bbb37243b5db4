// One row: of the documents that name the programme $programmeId and that the filter lets through, how many there are, and the first $limit
// after the key $after and id $afterId, in the order of $field, then by id.
MATCH (:Programme {id: $programmeId})<-[:NAMES]-(document:Document)
WHERE ($issuerId IS NULL OR EXISTS { (document)-[:ISSUED_BY]->(:Institution {id: $issuerId}) })
  AND ($text IS NULL OR coalesce(document.titleLevelled, document.title) CONTAINS $text)
  AND ($held IS NULL OR document.held = $held) AND ($kinds IS NULL OR document.kind IN $kinds)
  AND ($dateFrom IS NULL OR document.date >= date($dateFrom)) AND ($dateTo IS NULL OR document.date <= date($dateTo))
WITH document, CASE $field WHEN 'DATE' THEN toString(document.date) WHEN 'TITLE' THEN document.title ELSE document.citers END AS key
ORDER BY key IS NULL, CASE WHEN $descending THEN null ELSE key END, CASE WHEN $descending THEN key ELSE null END DESC, document.id
WITH collect({node: document, key: key}) AS found
WITH found, [place IN range(0, size(found) - 1) WHERE found[place].node.id = $afterId AND found[place].key = $after | place + 1][0] AS next
RETURN size(found) AS total, CASE
  WHEN $afterId IS NULL THEN found[..$limit]
  WHEN next IS NOT NULL THEN found[next..next + $limit]
  ELSE [one IN found
        WHERE (one.key = $after AND one.node.id > $afterId)
           OR (one.key IS NULL AND ($after IS NOT NULL OR one.node.id > $afterId))
           OR ($descending AND one.key < $after) OR (NOT $descending AND one.key > $after)][..$limit]
END AS items
