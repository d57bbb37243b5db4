// One row per pair of nodes among $elements and type and kind of edge between them, in no order. The kind is that of a citation, or a role.
UNWIND $elements AS element
MATCH (source)
WHERE elementId(source) = element
MATCH (source)-[edge:ISSUED_BY|CARRIES|CITES|SETS|UNDER|NAMES|MENTIONS|PLAYS|PART_OF|RESTATES]->(target)
WHERE elementId(target) IN $elements
RETURN DISTINCT source.id AS source, target.id AS target, type(edge) AS type,
       CASE type(edge) WHEN 'CITES' THEN edge.kind WHEN 'PLAYS' THEN edge.role END AS kind
