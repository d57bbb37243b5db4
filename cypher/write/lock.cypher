// Nothing. Locks every key of $keys until the transaction ends; others that lock one of them wait. The nodes are never seen by anybody.
UNWIND $keys AS key
CREATE (lock:Lock {key: key})
DELETE lock
