UNWIND $rijen AS rij
MATCH (van:Praktijkplek {versie: $versie, id: rij.van})
CALL (rij, van) {
  MATCH (naar:Skill {versie: $versie, id: rij.naar})
  CREATE (van)-[relatie:LEERT]->(naar)
  SET relatie = rij.eigenschappen
}
