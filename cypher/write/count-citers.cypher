// Nothing. Adds to each document of $changes the number of documents that came to cite it, less those that ceased to; in their order.
UNWIND $changes AS change
MATCH (document:Document {id: change.id})
SET document.citers = document.citers + change.citers
