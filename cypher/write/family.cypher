// One row per document, held or stub, that bears one of $titleKeys or $numberKeys, by id.
CALL () {
  UNWIND $titleKeys AS titleKey
  MATCH (document:Document {titleKey: titleKey})
  RETURN document
  UNION
  UNWIND $numberKeys AS numberKey
  MATCH (document:Document {numberKey: numberKey})
  RETURN document
}
RETURN document.id AS id, document.title AS title, document.titleKey AS titleKey, document.numberKey AS numberKey,
       toString(document.date) AS date, document.held AS held, document.edition AS edition, document.carrierId AS carrierId
ORDER BY id
