MATCH (n:Praktijkplek)
WHERE n.versie = $versie AND n.id IS NOT NULL AND NOT n.grafsteen
WITH n ORDER BY n.rij
RETURN n {
  .*,
  functie: head([(n)-[:VOOR]->(f:Functie) | f.id]),
  werkgever: head([(w:Werkgever)-[:HEEFT]->(n) | w.id]),
  regio: head([(n)-[:IN]->(g:Regio) | g.id]),
  erkendVoor: COLLECT { MATCH (n)-[r:ERKEND_VOOR]->(k:Kwalificatie) RETURN k.id ORDER BY r.rij },
  leert: COLLECT { MATCH (n)-[r:LEERT]->(s:Skill) RETURN s.id ORDER BY r.rij }
} AS rij
