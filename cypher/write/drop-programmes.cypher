// Nothing. Deletes the programmes of $ids, which no document names any more.
UNWIND $ids AS id
MATCH (programme:Programme {id: id})
DETACH DELETE programme
