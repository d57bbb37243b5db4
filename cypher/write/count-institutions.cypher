// Nothing. Counts anew how many documents mention each institution of $ids.
UNWIND $ids AS id
MATCH (institution:Institution {id: id})
SET institution.documents = COUNT { (institution)<-[:MENTIONS]-() }
