UNWIND $rijen AS rij
MATCH (van:Taak {versie: $versie, id: rij.van})
CALL (rij, van) {
  MATCH (naar:Skill {versie: $versie, id: rij.naar})
  CREATE (van)-[relatie:VRAAGT]->(naar)
  SET relatie = rij.eigenschappen
}
