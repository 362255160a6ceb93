UNWIND $rijen AS rij
MATCH (van:Praktijkplek {versie: $versie, id: rij.van})
CALL (rij, van) {
  MATCH (naar:Kwalificatie {versie: $versie, id: rij.naar})
  CREATE (van)-[relatie:ERKEND_VOOR]->(naar)
  SET relatie = rij.eigenschappen
}
