MATCH (n:Sector)
WHERE n.versie = $versie AND n.id IS NOT NULL AND NOT n.grafsteen
WITH n ORDER BY n.rij
RETURN n {.*, onderdeelVan: head([(n)-[:ONDERDEEL_VAN]->(s:Sector) | s.id])} AS rij
