UNWIND $rijen AS rij
MATCH (van:Kwalificatie {versie: $versie, id: rij.van})
CALL (rij, van) {
  MATCH (naar:Kwalificatie {versie: $versie, id: rij.naar})
  CREATE (van)-[relatie:GEEFT]->(naar)
  SET relatie = rij.eigenschappen
}
