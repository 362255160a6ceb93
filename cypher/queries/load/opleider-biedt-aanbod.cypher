UNWIND $rijen AS rij
MATCH (van:Opleider {versie: $versie, id: rij.van})
WITH rij, van
MATCH (naar:Aanbod {versie: $versie, id: rij.naar})
CREATE (van)-[relatie:BIEDT]->(naar)
SET relatie = rij.eigenschappen
