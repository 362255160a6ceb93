UNWIND $rijen AS rij
MATCH (van:Opleiding {versie: $versie, id: rij.van})
CALL (rij, van) {
  MATCH (naar:Aandachtspunt {versie: $versie, id: rij.naar})
  CREATE (van)-[relatie:LET_OP]->(naar)
  SET relatie = rij.eigenschappen
}
