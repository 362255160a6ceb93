MATCH (van:Functie)
WHERE van.versie = $versie AND van.id IS NOT NULL
MATCH (van)-[r:ONTWIKKELT]->(naar:Skill)
WITH van, r, naar ORDER BY r.rij
RETURN r {.*, functie: van.id, skill: naar.id} AS rij
