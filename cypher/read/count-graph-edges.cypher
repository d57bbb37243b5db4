// One row: how many edges there are among the nodes of $elements, those alike in ends, type and kind counting once.
UNWIND $elements AS element
MATCH (source)
WHERE elementId(source) = element
MATCH (source)-[edge:ISSUED_BY|CARRIES|CITES|SETS|UNDER|NAMES|MENTIONS|PLAYS|PART_OF|RESTATES]->(target)
WHERE elementId(target) IN $elements
WITH DISTINCT source, target, type(edge) AS type, CASE type(edge) WHEN 'CITES' THEN edge.kind WHEN 'PLAYS' THEN edge.role END AS kind
RETURN count(source) AS total
