MATCH (van:Taak)
WHERE van.versie = $versie AND van.id IS NOT NULL
MATCH (van)-[r:VRAAGT]->(naar:Skill)
WITH van, r, naar ORDER BY r.rij
RETURN r {.*, taak: van.id, skill: naar.id} AS rij
