// One row per target of which one field holds all of $words, best first: the whole field (3), its beginning (2), inside (1); then by
// shorter field, id; at most $limit. $query: the words for the full-text index; $whole: the words joined. All levelled.
CALL db.index.fulltext.queryNodes('target_text', $query) YIELD node
UNWIND [
  {field: 'indicator', place: 0, text: node.indicator, levelled: coalesce(node.indicatorLevelled, node.indicator)},
  {field: 'quote', place: 1, text: node.quote, levelled: coalesce(node.quoteLevelled, node.quote)}
] AS one
WITH node, one
WHERE all(word IN $words WHERE one.levelled CONTAINS word)
WITH node, one, CASE WHEN one.levelled = $whole THEN 3 WHEN one.levelled STARTS WITH $words[0] THEN 2 ELSE 1 END AS score
ORDER BY score DESC, size(one.text), one.place
WITH node, collect({score: score, field: one.field, text: one.text})[0] AS best
RETURN node.id AS id, best.score AS score, best.field AS field, best.text AS text, 0 AS popularity
ORDER BY score DESC, popularity DESC, size(text), id
LIMIT $limit
