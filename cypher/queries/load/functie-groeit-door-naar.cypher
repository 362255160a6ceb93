UNWIND $rijen AS rij
MATCH (van:Functie {versie: $versie, id: rij.van})
WITH rij, van
MATCH (naar:Functie {versie: $versie, id: rij.naar})
CREATE (van)-[relatie:GROEIT_DOOR_NAAR]->(naar)
SET relatie = rij.eigenschappen
