MATCH (n:Aanbod)
WHERE n.versie = $versie AND n.id IS NOT NULL AND NOT n.grafsteen
WITH n ORDER BY n.rij
RETURN n {
  .*,
  opleiding: head([(n)-[:VAN]->(o:Opleiding) | o.id]),
  opleider: head([(p:Opleider)-[:BIEDT]->(n) | p.id]),
  regio: head([(n)-[:IN]->(g:Regio) | g.id])
} AS rij
