// Nothing. Adds to part $shard of the running counts.
MERGE (ledger:Ledger {shard: $shard})
ON CREATE SET ledger.held = 0, ledger.resolved = 0, ledger.stub = 0, ledger.ambiguous = 0, ledger.versionHigh = 0, ledger.versionLow = 0
SET ledger.held = ledger.held + $held, ledger.resolved = ledger.resolved + $resolved, ledger.stub = ledger.stub + $stub,
    ledger.ambiguous = ledger.ambiguous + $ambiguous, ledger.versionHigh = ledger.versionHigh + $versionHigh,
    ledger.versionLow = ledger.versionLow + $versionLow
