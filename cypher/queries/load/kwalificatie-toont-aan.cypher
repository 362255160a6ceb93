UNWIND $rijen AS rij
MATCH (van:Kwalificatie {versie: $versie, id: rij.van})
CALL (rij, van) {
  MATCH (naar:Skill {versie: $versie, id: rij.naar})
  CREATE (van)-[relatie:TOONT_AAN]->(naar)
  SET relatie = rij.eigenschappen
}
