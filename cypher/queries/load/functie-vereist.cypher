UNWIND $rijen AS rij
MATCH (van:Functie {versie: $versie, id: rij.van})
CALL (rij, van) {
  MATCH (naar:Skill {versie: $versie, id: rij.naar})
  CREATE (van)-[relatie:VEREIST]->(naar)
  SET relatie = rij.eigenschappen
}
