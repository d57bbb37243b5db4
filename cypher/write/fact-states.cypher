// One row per document of $ids that is there, in no order: which programmes, institutions and restated numbers its facts touch.
UNWIND $ids AS id
MATCH (document:Document {id: id})
RETURN id AS id,
       [(document)-[:CALLS]->(:Naming)-[:MEANS]->(programme:Programme) | programme.id] AS programmeIds,
       [(document)-[:CALLS]->(:Naming)-[:MEANS]->(institution:Institution) | institution.id] AS institutionIds,
       [(document)-[:SETS]->(target:Target) | target.restatementKey] AS restatementKeys
