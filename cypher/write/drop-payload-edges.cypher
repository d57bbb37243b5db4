// Nothing. Takes out the edges from the document $id, which is no longer held, to what it carried.
MATCH (document:Document {id: $id})-[carries:CARRIES]->(:Document)
DELETE carries
