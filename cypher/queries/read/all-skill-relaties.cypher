MATCH (van:Skill)
WHERE van.versie = $versie AND van.id IS NOT NULL
MATCH (van)-[r:VALT_ONDER|LIJKT_OP|HANGT_SAMEN_MET]->(naar:Skill)
WITH van, r, naar ORDER BY r.rij
RETURN r {.*, van: van.id, naar: naar.id} AS rij
