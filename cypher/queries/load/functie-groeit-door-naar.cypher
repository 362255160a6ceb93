UNWIND $rijen AS rij
MATCH (van:Functie {versie: $versie, id: rij.van})
CALL (rij, van) {
  MATCH (naar:Functie {versie: $versie, id: rij.naar})
  CREATE (van)-[relatie:GROEIT_DOOR_NAAR]->(naar)
  SET relatie = rij.eigenschappen
}
