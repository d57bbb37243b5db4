// Nothing. Waits until every index answers, at most $seconds.
CALL db.awaitIndexes($seconds)
