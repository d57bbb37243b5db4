// One row per programme with nameKey $key, by id: the programme.
MATCH (programme:Programme {nameKey: $key})
RETURN programme AS programme
ORDER BY programme.id
