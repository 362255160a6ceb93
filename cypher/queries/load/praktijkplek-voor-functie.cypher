UNWIND $rijen AS rij
MATCH (van:Praktijkplek {versie: $versie, id: rij.van})
WITH rij, van
MATCH (naar:Functie {versie: $versie, id: rij.naar})
CREATE (van)-[relatie:VOOR]->(naar)
SET relatie = rij.eigenschappen
