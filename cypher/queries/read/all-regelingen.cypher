MATCH (n:Regeling)
WHERE n.versie = $versie AND n.id IS NOT NULL AND NOT n.grafsteen
WITH n ORDER BY n.rij
RETURN n {
  .*,
  sectoren: COLLECT { MATCH (n)-[r:VOOR]->(s:Sector) RETURN s.id ORDER BY r.rij }
} AS rij
