MATCH (van:Kwalificatie)
WHERE van.versie = $versie AND van.id IS NOT NULL
MATCH (van)-[r:GEEFT]->(naar:Kwalificatie)
WITH van, r, naar ORDER BY r.rij
RETURN r {.*, van: van.id, naar: naar.id} AS rij
