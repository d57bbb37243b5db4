// One row per programme of which one field holds all of $words, best first: the whole field (3), its beginning (2), inside (1); then by
// number of documents that name it, shorter field, id; at most $limit. $query: the words for the full-text index; $whole: the words joined.
// All levelled.
CALL db.index.fulltext.queryNodes('programme_text', $query) YIELD node
UNWIND [{field: 'name', place: 0, text: node.name, levelled: coalesce(node.nameLevelled, node.name)}] +
       [place IN range(0, size(node.aliases) - 1) | {
         field: 'alias', place: place + 1, text: node.aliases[place], levelled: coalesce(node.aliasesLevelled, node.aliases)[place]
       }] AS one
WITH node, one
WHERE all(word IN $words WHERE one.levelled CONTAINS word)
WITH node, one, CASE WHEN one.levelled = $whole THEN 3 WHEN one.levelled STARTS WITH $words[0] THEN 2 ELSE 1 END AS score
ORDER BY score DESC, size(one.text), one.place
WITH node, collect({score: score, field: one.field, text: one.text})[0] AS best
RETURN node.id AS id, best.score AS score, best.field AS field, best.text AS text, node.documents AS popularity
ORDER BY score DESC, popularity DESC, size(text), id
LIMIT $limit
