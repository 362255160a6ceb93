MATCH (n:Aandachtspunt)
WHERE n.versie = $versie AND n.id IS NOT NULL
WITH n ORDER BY n.rij
RETURN n {.*} AS rij
