UNWIND $rijen AS rij
MATCH (van:Aanbod {versie: $versie, id: rij.van})
CALL (rij, van) {
  MATCH (naar:Opleiding {versie: $versie, id: rij.naar})
  CREATE (van)-[relatie:VAN]->(naar)
  SET relatie = rij.eigenschappen
}
