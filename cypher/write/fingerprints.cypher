// One row per held document of $ids, in no order: its fingerprint and date of issue.
UNWIND $ids AS id
MATCH (document:Document {id: id})
WHERE document.held
RETURN id AS id, document.fingerprint AS fingerprint, toString(document.date) AS date
