UNWIND $ids AS id
MATCH (n:Kwalificatie {versie: $versie, id: id})
RETURN
  n {.*} AS kwalificatie,
  COLLECT { MATCH (n)-[r:GEEFT]->(k:Kwalificatie) RETURN k.id ORDER BY r.rij } AS geeft,
  COLLECT { MATCH (n)<-[r:GEEFT]-(k:Kwalificatie) RETURN k.id ORDER BY r.rij } AS komtVan,
  COLLECT {
    MATCH (n)-[r:TOONT_AAN]->(s:Skill)
    RETURN r {.*, kwalificatie: n.id, skill: s.id} ORDER BY r.rij
  } AS toontAan,
  COLLECT {
    MATCH (a:Aandachtspunt)
    WHERE a.versie = $versie AND a.bij = n.id
    RETURN a {.*} ORDER BY a.rij
  } AS aandachtspunten
