UNWIND $rijen AS rij
MATCH (van:Opleiding {versie: $versie, id: rij.van})
CALL (rij, van) {
  MATCH (naar:Kwalificatie {versie: $versie, id: rij.naar})
  CREATE (van)-[relatie:VRAAGT_VOORAF]->(naar)
  SET relatie = rij.eigenschappen
}
