// Nothing. Counts anew how many documents name each programme of $ids.
UNWIND $ids AS id
MATCH (programme:Programme {id: id})
SET programme.documents = COUNT { (programme)<-[:NAMES]-() }
