// One row per constraint, in no order: its name.
SHOW CONSTRAINTS YIELD name
RETURN name AS name
