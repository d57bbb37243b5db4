// One row per document with numberKey $key: held ones first, then newest first, then by id.
MATCH (document:Document {numberKey: $key})
RETURN document AS document
ORDER BY document.held DESC, document.date IS NULL, document.date DESC, document.id
