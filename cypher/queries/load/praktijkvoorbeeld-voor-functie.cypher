UNWIND $rijen AS rij
MATCH (van:Praktijkvoorbeeld {versie: $versie, id: rij.van})
CALL (rij, van) {
  MATCH (naar:Functie {versie: $versie, id: rij.naar})
  CREATE (van)-[relatie:VOOR]->(naar)
  SET relatie = rij.eigenschappen
}
