// One row: the last of the first $limit documents after id $afterId whose sections were moved to a node of their own, which is where they
// are from version 2 on; null where there was none.
MATCH (document:Document)
USING INDEX SEEK document:Document(id)
WHERE document.id > $afterId AND document.sections IS NOT NULL
WITH document
ORDER BY document.id
LIMIT $limit
CREATE (document)-[:HAS_OUTLINE]->(outline:Outline)
SET outline = {sections: document.sections, starts: document.sectionStarts, ends: document.sectionEnds},
    document.apart = 1 + COUNT { (document)-[:CALLS]->() }
REMOVE document.sections, document.sectionStarts, document.sectionEnds
RETURN max(document.id) AS lastId
