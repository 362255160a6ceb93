UNWIND $ids AS id
MATCH (n:Regio {versie: $versie, id: id})
RETURN
  n {.*, onderdeelVan: head([(n)-[:ONDERDEEL_VAN]->(g:Regio) | g.id])} AS regio,
  COLLECT { MATCH (n)-[:GRENST_AAN]-(b:Regio) RETURN DISTINCT b.id ORDER BY b.id } AS buren
