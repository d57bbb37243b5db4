// Nothing. Deletes the institutions of $ids, which no document names any more.
UNWIND $ids AS id
MATCH (institution:Institution {id: id})
DETACH DELETE institution
