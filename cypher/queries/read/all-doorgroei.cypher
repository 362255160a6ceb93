MATCH (van:Functie)
WHERE van.versie = $versie AND van.id IS NOT NULL
MATCH (van)-[r:GROEIT_DOOR_NAAR]->(naar:Functie)
WITH van, r, naar ORDER BY r.rij
RETURN r {.*, van: van.id, naar: naar.id} AS rij
