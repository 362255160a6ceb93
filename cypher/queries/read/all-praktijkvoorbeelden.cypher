MATCH (n:Praktijkvoorbeeld)
WHERE n.versie = $versie AND n.id IS NOT NULL AND NOT n.grafsteen
WITH n ORDER BY n.rij
RETURN n {
  .*,
  regio: head([(n)-[:IN]->(g:Regio) | g.id]),
  functies: COLLECT { MATCH (n)-[r:VOOR]->(f:Functie) RETURN f.id ORDER BY r.rij }
} AS rij
