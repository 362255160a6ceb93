// The relationships of one batch, of any kind, between nodes by the place that their creation gave.
UNWIND $rijen AS rij
MATCH (van)
WHERE elementId(van) = rij.van
CALL (rij, van) {
  MATCH (naar)
  WHERE elementId(naar) = rij.naar
  CREATE (van)-[relatie:$(rij.soort)]->(naar)
  SET relatie = rij.eigenschappen
  RETURN 1 AS geschreven
}
RETURN count(*) AS aantal
