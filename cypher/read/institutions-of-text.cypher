// One row: of the institutions that have the levelled $text in a name ($query: the same for the full-text index) and that the filter lets
// through, how many there are, and the first $limit after the key $after and id $afterId, in the order of $field, then by id.
CALL db.index.fulltext.queryNodes('institution_text', $query) YIELD node AS institution
WHERE any(name IN [coalesce(institution.nameLevelled, institution.name)] + coalesce(institution.aliasesLevelled, institution.aliases) WHERE name CONTAINS $text)
  AND ($kinds IS NULL OR institution.kind IN $kinds)
WITH institution, CASE $field WHEN 'NAME' THEN institution.name ELSE institution.documents END AS key
ORDER BY key IS NULL, CASE WHEN $descending THEN null ELSE key END, CASE WHEN $descending THEN key ELSE null END DESC, institution.id
WITH collect({node: institution, key: key}) AS found
WITH found, [place IN range(0, size(found) - 1) WHERE found[place].node.id = $afterId AND found[place].key = $after | place + 1][0] AS next
RETURN size(found) AS total, CASE
  WHEN $afterId IS NULL THEN found[..$limit]
  WHEN next IS NOT NULL THEN found[next..next + $limit]
  ELSE [one IN found
        WHERE (one.key = $after AND one.node.id > $afterId)
           OR (one.key IS NULL AND ($after IS NOT NULL OR one.node.id > $afterId))
           OR ($descending AND one.key < $after) OR (NOT $descending AND one.key > $after)][..$limit]
END AS items
