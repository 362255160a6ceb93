UNWIND $rijen AS rij
MATCH (van:Functie {versie: $versie, id: rij.van})
WITH rij, van
MATCH (naar:Taak {versie: $versie, id: rij.naar})
CREATE (van)-[relatie:OMVAT]->(naar)
SET relatie = rij.eigenschappen
