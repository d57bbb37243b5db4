// Nothing. Two changes that lock one key wait for each other; a Lock never outlives its transaction.
CREATE CONSTRAINT lock_key IF NOT EXISTS FOR (lock:Lock) REQUIRE lock.key IS UNIQUE
