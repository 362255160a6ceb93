MATCH (n:Taak)
WHERE n.versie = $versie AND n.id IS NOT NULL AND NOT n.grafsteen
WITH n ORDER BY n.rij
RETURN n {.*, functie: head([(f:Functie)-[:OMVAT]->(n) | f.id])} AS rij
