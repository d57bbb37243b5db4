// One row per institution of $ids that is there, in no order: the institution.
UNWIND $ids AS id
MATCH (institution:Institution {id: id})
RETURN institution AS institution
