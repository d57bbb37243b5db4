// One row per programme of $ids that is there, in no order: the programme.
UNWIND $ids AS id
MATCH (programme:Programme {id: id})
RETURN programme AS programme
