MATCH (van:Opleiding)
WHERE van.versie = $versie AND van.id IS NOT NULL
MATCH (van)-[r:BESTAAT_UIT]->(naar:Opleiding)
WITH van, r, naar ORDER BY r.rij
RETURN r {.*, opleiding: van.id, module: naar.id} AS rij
