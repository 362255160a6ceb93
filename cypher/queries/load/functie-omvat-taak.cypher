UNWIND $rijen AS rij
MATCH (van:Functie {versie: $versie, id: rij.van})
CALL (rij, van) {
  MATCH (naar:Taak {versie: $versie, id: rij.naar})
  CREATE (van)-[relatie:OMVAT]->(naar)
  SET relatie = rij.eigenschappen
}
