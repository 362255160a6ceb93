UNWIND $rijen AS rij
MATCH (van:Functie {versie: $versie, id: rij.van})
CALL (rij, van) {
  MATCH (naar:Sector {versie: $versie, id: rij.naar})
  CREATE (van)-[relatie:IN_SECTOR]->(naar)
  SET relatie = rij.eigenschappen
}
