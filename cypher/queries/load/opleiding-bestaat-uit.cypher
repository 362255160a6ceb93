UNWIND $rijen AS rij
MATCH (van:Opleiding {versie: $versie, id: rij.van})
CALL (rij, van) {
  MATCH (naar:Opleiding {versie: $versie, id: rij.naar})
  CREATE (van)-[relatie:BESTAAT_UIT]->(naar)
  SET relatie = rij.eigenschappen
}
