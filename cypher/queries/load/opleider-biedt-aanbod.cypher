UNWIND $rijen AS rij
MATCH (van:Opleider {versie: $versie, id: rij.van})
CALL (rij, van) {
  MATCH (naar:Aanbod {versie: $versie, id: rij.naar})
  CREATE (van)-[relatie:BIEDT]->(naar)
  SET relatie = rij.eigenschappen
}
