UNWIND $rijen AS rij
MATCH (van:Praktijkplek {versie: $versie, id: rij.van})
CALL (rij, van) {
  MATCH (naar:Regio {versie: $versie, id: rij.naar})
  CREATE (van)-[relatie:IN]->(naar)
  SET relatie = rij.eigenschappen
}
