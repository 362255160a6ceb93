MATCH (van:Regio)
WHERE van.versie = $versie AND van.id IS NOT NULL
MATCH (van)-[r:GRENST_AAN]->(naar:Regio)
WITH van, r, naar ORDER BY r.rij
RETURN r {.*, regio: van.id, buur: naar.id} AS rij
