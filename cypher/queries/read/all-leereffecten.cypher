MATCH (van:Opleiding)
WHERE van.versie = $versie AND van.id IS NOT NULL
MATCH (van)-[r:LEERT]->(naar:Skill)
WITH van, r, naar ORDER BY r.rij
RETURN r {.*, opleiding: van.id, skill: naar.id} AS rij
