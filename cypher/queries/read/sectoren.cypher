UNWIND $ids AS id
MATCH (n:Sector {versie: $versie, id: id})
RETURN
  n {.*, onderdeelVan: head([(n)-[:ONDERDEEL_VAN]->(s:Sector) | s.id])} AS rij
