UNWIND $rijen AS rij
MATCH (van:Skill {versie: $versie, id: rij.van})
CALL (rij, van) {
  MATCH (naar:Skill {versie: $versie, id: rij.naar})
  CREATE (van)-[relatie:HANGT_SAMEN_MET]->(naar)
  SET relatie = rij.eigenschappen
}
