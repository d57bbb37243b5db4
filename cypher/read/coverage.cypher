// One row: how many nodes of each type there are, and the running counts.
CALL () {
  MATCH (document:Document)
  RETURN count(document) AS documents
}
CALL () {
  MATCH (programme:Programme)
  RETURN count(programme) AS programmes
}
CALL () {
  MATCH (institution:Institution)
  RETURN count(institution) AS institutions
}
CALL () {
  MATCH (target:Target)
  RETURN count(target) AS targets
}
CALL () {
  MATCH (ledger:Ledger)
  WHERE ledger.shard >= 0
  RETURN sum(ledger.held) AS held, sum(ledger.resolved) AS resolved, sum(ledger.stub) AS stub, sum(ledger.ambiguous) AS ambiguous,
         sum(ledger.versionHigh) AS versionHigh, sum(ledger.versionLow) AS versionLow
}
RETURN documents AS documents, programmes AS programmes, institutions AS institutions, targets AS targets, held AS held,
       resolved AS resolvedCitations, stub AS stubCitations, ambiguous AS ambiguousCitations,
       toString(versionHigh) AS versionHigh, toString(versionLow) AS versionLow
