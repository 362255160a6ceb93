UNWIND $rijen AS rij
MATCH (van:Opleiding {versie: $versie, id: rij.van})
CALL (rij, van) {
  MATCH (naar:Kwalificatie {versie: $versie, id: rij.naar})
  CREATE (van)-[relatie:LEIDT_OP_TOT]->(naar)
  SET relatie = rij.eigenschappen
}
