// One row per count, in no order: its name and value (as text: the sums of version halves may be larger than a float holds).
MATCH (document:Document)
WITH count(document) AS total
RETURN 'documents' AS name, toString(total) AS total
UNION ALL
MATCH (programme:Programme)
WITH count(programme) AS total
RETURN 'programmes' AS name, toString(total) AS total
UNION ALL
MATCH (institution:Institution)
WITH count(institution) AS total
RETURN 'institutions' AS name, toString(total) AS total
UNION ALL
MATCH (target:Target)
WITH count(target) AS total
RETURN 'targets' AS name, toString(total) AS total
UNION ALL
MATCH (ledger:Ledger)
WHERE ledger.shard >= 0
UNWIND ['held', 'resolved', 'stub', 'ambiguous', 'versionHigh', 'versionLow'] AS name
RETURN name AS name, toString(sum(ledger[name])) AS total
