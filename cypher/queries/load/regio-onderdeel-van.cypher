UNWIND $rijen AS rij
MATCH (van:Regio {versie: $versie, id: rij.van})
CALL (rij, van) {
  MATCH (naar:Regio {versie: $versie, id: rij.naar})
  CREATE (van)-[relatie:ONDERDEEL_VAN]->(naar)
  SET relatie = rij.eigenschappen
}
