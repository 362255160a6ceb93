MATCH (n:Arbeidsmarkt)
WHERE n.versie = $versie AND n.id IS NOT NULL
WITH n ORDER BY n.rij
RETURN n {
  .*,
  functie: head([(f:Functie)-[:HEEFT_ARBEIDSMARKT]->(n) | f.id]),
  regio: head([(n)-[:IN]->(g:Regio) | g.id])
} AS rij
