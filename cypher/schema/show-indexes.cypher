// One row per index, in no order: its name and whether it answers.
SHOW INDEXES YIELD name, state
RETURN name AS name, state AS state
