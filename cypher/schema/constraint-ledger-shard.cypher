// Nothing. One node per part of the running counts.
CREATE CONSTRAINT ledger_shard IF NOT EXISTS FOR (ledger:Ledger) REQUIRE ledger.shard IS UNIQUE
