UNWIND $ids AS id
MATCH (n:Functie {versie: $versie, id: id})
RETURN
  n {
    .*,
    sectoren: COLLECT { MATCH (n)-[r:IN_SECTOR]->(s:Sector) RETURN s.id ORDER BY r.rij }
  } AS functie,
  COLLECT {
    MATCH (n)-[r:VEREIST]->(s:Skill)
    RETURN r {.*, functie: n.id, skill: s.id} ORDER BY r.rij
  } AS skillEisen,
  COLLECT {
    MATCH (n)-[r:VEREIST_KWALIFICATIE]->(k:Kwalificatie)
    RETURN r {.*, functie: n.id, kwalificatie: k.id} ORDER BY r.rij
  } AS kwalificatieEisen,
  COLLECT {
    MATCH (n)-[r:ONTWIKKELT]->(s:Skill)
    RETURN r {.*, functie: n.id, skill: s.id} ORDER BY r.rij
  } AS ontwikkeling,
  COLLECT { MATCH (n)-[r:GROEIT_DOOR_NAAR]->(f:Functie) RETURN f.id ORDER BY r.rij } AS groeitDoorNaar,
  COLLECT { MATCH (n)<-[r:GROEIT_DOOR_NAAR]-(f:Functie) RETURN f.id ORDER BY r.rij } AS komtVanuit,
  COLLECT { MATCH (n)-[:OMVAT]->(t:Taak) RETURN t {.*, functie: n.id} ORDER BY t.rij } AS taken,
  COLLECT {
    MATCH (n)-[:OMVAT]->(t:Taak)-[r:VRAAGT]->(s:Skill)
    RETURN r {.*, taak: t.id, skill: s.id} ORDER BY r.rij
  } AS taakSkills,
  COLLECT {
    MATCH (n)-[:HEEFT_ARBEIDSMARKT]->(m:Arbeidsmarkt)
    RETURN m {.*, functie: n.id, regio: head([(m)-[:IN]->(g:Regio) | g.id])} ORDER BY m.rij
  } AS arbeidsmarkt,
  COLLECT {
    MATCH (a:Aandachtspunt)
    WHERE a.versie = $versie AND a.bij = n.id
    RETURN a {.*} ORDER BY a.rij
  } AS aandachtspunten
