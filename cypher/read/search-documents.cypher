// One row per document of which one field holds all of $words, best first: the whole field (3), its beginning (2), inside (1); then by
// number of citing documents, shorter field, id; at most $limit. $query: the words for the full-text index; $whole: the words joined. All
// levelled.
CALL db.index.fulltext.queryNodes('document_text', $query) YIELD node
UNWIND [
  {field: 'title', place: 0, text: node.title, levelled: coalesce(node.titleLevelled, node.title)},
  {field: 'number', place: 1, text: node.number, levelled: coalesce(node.numberLevelled, node.number)}
] AS one
WITH node, one
WHERE all(word IN $words WHERE one.levelled CONTAINS word)
WITH node, one, CASE WHEN one.levelled = $whole THEN 3 WHEN one.levelled STARTS WITH $words[0] THEN 2 ELSE 1 END AS score
ORDER BY score DESC, size(one.text), one.place
WITH node, collect({score: score, field: one.field, text: one.text})[0] AS best
RETURN node.id AS id, best.score AS score, best.field AS field, best.text AS text, node.citers AS popularity
ORDER BY score DESC, popularity DESC, size(text), id
LIMIT $limit
