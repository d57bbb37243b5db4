// One row per citation that names one of $titleKeys or $numberKeys: its edge and the documents that it joins, by source.
CALL () {
  UNWIND $titleKeys AS titleKey
  MATCH (source:Document)-[cites:CITES {titleKey: titleKey}]->(target:Document)
  RETURN source, cites, target
  UNION
  UNWIND $numberKeys AS numberKey
  MATCH (source:Document)-[cites:CITES {numberKey: numberKey}]->(target:Document)
  RETURN source, cites, target
}
RETURN source.id AS sourceId, target.id AS targetId, cites AS cites
ORDER BY sourceId
