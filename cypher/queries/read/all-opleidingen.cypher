MATCH (n:Opleiding)
WHERE n.versie = $versie AND n.id IS NOT NULL AND NOT n.grafsteen
WITH n ORDER BY n.rij
RETURN n {
  .*,
  leerbaan: head([(n)-[:HEEFT_LEERBAAN]->(f:Functie) | f.id]),
  nietVoor: COLLECT { MATCH (n)-[r:NIET_VOOR]->(k:Kwalificatie) RETURN k.id ORDER BY r.rij },
  leidtOpTot: COLLECT { MATCH (n)-[r:LEIDT_OP_TOT]->(k:Kwalificatie) RETURN k.id ORDER BY r.rij }
} AS rij
