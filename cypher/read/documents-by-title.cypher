// One row per document with titleKey $key: held ones first, then newest first, then by id.
MATCH (document:Document {titleKey: $key})
RETURN document AS document
ORDER BY document.held DESC, document.date IS NULL, document.date DESC, document.id
