MATCH (van:Functie)
WHERE van.versie = $versie AND van.id IS NOT NULL
MATCH (van)-[r:VEREIST_KWALIFICATIE]->(naar:Kwalificatie)
WITH van, r, naar ORDER BY r.rij
RETURN r {.*, functie: van.id, kwalificatie: naar.id} AS rij
