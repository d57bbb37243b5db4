// Nothing. Makes the PLAYS edges of $edges.
UNWIND $edges AS row
MATCH (institution:Institution {id: row.institutionId})
MATCH (programme:Programme {id: row.programmeId})
CREATE (institution)-[plays:PLAYS]->(programme)
SET plays = row.properties
