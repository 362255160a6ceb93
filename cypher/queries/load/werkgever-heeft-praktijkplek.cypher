UNWIND $rijen AS rij
MATCH (van:Werkgever {versie: $versie, id: rij.van})
CALL (rij, van) {
  MATCH (naar:Praktijkplek {versie: $versie, id: rij.naar})
  CREATE (van)-[relatie:HEEFT]->(naar)
  SET relatie = rij.eigenschappen
}
