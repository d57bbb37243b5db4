// One row: of the programmes that the document $documentId has a NAMES edge to and that the filter lets through, how many there are, and
// the first $limit after the key $after and id $afterId, in the order of $field, then by id.
MATCH (:Document {id: $documentId})-[:NAMES]->(programme:Programme)
WHERE ($text IS NULL OR any(name IN [coalesce(programme.nameLevelled, programme.name)] + coalesce(programme.aliasesLevelled, programme.aliases) WHERE name CONTAINS $text))
  AND ($kinds IS NULL OR programme.kind IN $kinds)
WITH programme, CASE $field WHEN 'NAME' THEN programme.name ELSE programme.documents END AS key
ORDER BY key IS NULL, CASE WHEN $descending THEN null ELSE key END, CASE WHEN $descending THEN key ELSE null END DESC, programme.id
WITH collect({node: programme, key: key}) AS found
WITH found, [place IN range(0, size(found) - 1) WHERE found[place].node.id = $afterId AND found[place].key = $after | place + 1][0] AS next
RETURN size(found) AS total, CASE
  WHEN $afterId IS NULL THEN found[..$limit]
  WHEN next IS NOT NULL THEN found[next..next + $limit]
  ELSE [one IN found
        WHERE (one.key = $after AND one.node.id > $afterId)
           OR (one.key IS NULL AND ($after IS NOT NULL OR one.node.id > $afterId))
           OR ($descending AND one.key < $after) OR (NOT $descending AND one.key > $after)][..$limit]
END AS items
