// One row per stub of $ids and thing that its citations tell of it, in no order.
UNWIND $ids AS id
MATCH (:Document {id: id})<-[cites:CITES]-(:Document)
RETURN DISTINCT id AS id, cites.title AS title, cites.titleKey AS titleKey, cites.edition AS edition, cites.number AS number,
       cites.numberKey AS numberKey, cites.class AS class
