MATCH (van:Opleiding)
WHERE van.versie = $versie AND van.id IS NOT NULL
MATCH (van)-[r:VRAAGT_VOORAF]->(naar:Skill|Kwalificatie|Functie)
WITH van, r, naar ORDER BY r.rij
RETURN r {.*, opleiding: van.id, soort: labels(naar)[0], gevraagd: naar.id} AS rij
