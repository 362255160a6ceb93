MATCH (van:Kwalificatie)
WHERE van.versie = $versie AND van.id IS NOT NULL
MATCH (van)-[r:TOONT_AAN]->(naar:Skill)
WITH van, r, naar ORDER BY r.rij
RETURN r {.*, kwalificatie: van.id, skill: naar.id} AS rij
