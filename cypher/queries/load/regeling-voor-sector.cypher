UNWIND $rijen AS rij
MATCH (van:Regeling {versie: $versie, id: rij.van})
CALL (rij, van) {
  MATCH (naar:Sector {versie: $versie, id: rij.naar})
  CREATE (van)-[relatie:VOOR]->(naar)
  SET relatie = rij.eigenschappen
}
