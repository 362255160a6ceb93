UNWIND $rijen AS rij
MATCH (van:Functie {versie: $versie, id: rij.van})
CALL (rij, van) {
  MATCH (naar:Arbeidsmarkt {versie: $versie, id: rij.naar})
  CREATE (van)-[relatie:HEEFT_ARBEIDSMARKT]->(naar)
  SET relatie = rij.eigenschappen
}
