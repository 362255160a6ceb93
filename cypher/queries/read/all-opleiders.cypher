MATCH (n:Opleider)
WHERE n.versie = $versie AND n.id IS NOT NULL AND NOT n.grafsteen
WITH n ORDER BY n.rij
RETURN n {.*} AS rij
