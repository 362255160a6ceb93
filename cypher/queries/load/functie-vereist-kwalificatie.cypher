UNWIND $rijen AS rij
MATCH (van:Functie {versie: $versie, id: rij.van})
CALL (rij, van) {
  MATCH (naar:Kwalificatie {versie: $versie, id: rij.naar})
  CREATE (van)-[relatie:VEREIST_KWALIFICATIE]->(naar)
  SET relatie = rij.eigenschappen
}
