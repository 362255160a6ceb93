UNWIND $ids AS id
MATCH (n:Opleiding {versie: $versie, id: id})
RETURN
  n {
    .*,
    leerbaan: head([(n)-[:HEEFT_LEERBAAN]->(f:Functie) | f.id]),
    nietVoor: COLLECT { MATCH (n)-[r:NIET_VOOR]->(k:Kwalificatie) RETURN k.id ORDER BY r.rij },
    leidtOpTot: COLLECT { MATCH (n)-[r:LEIDT_OP_TOT]->(k:Kwalificatie) RETURN k.id ORDER BY r.rij }
  } AS opleiding,
  COLLECT {
    MATCH (n)-[r:LEERT]->(s:Skill)
    RETURN r {.*, opleiding: n.id, skill: s.id} ORDER BY r.rij
  } AS leereffecten,
  COLLECT {
    MATCH (n)-[r:VRAAGT_VOORAF]->(g:Skill|Kwalificatie|Functie)
    RETURN r {.*, opleiding: n.id, soort: labels(g)[0], gevraagd: g.id} ORDER BY r.rij
  } AS voorafeisen,
  COLLECT { MATCH (n)-[r:BESTAAT_UIT]->(o:Opleiding) RETURN o.id ORDER BY r.rij } AS modules,
  COLLECT { MATCH (n)<-[r:BESTAAT_UIT]-(o:Opleiding) RETURN o.id ORDER BY r.rij } AS onderdeelVan,
  COLLECT {
    MATCH (a:Aanbod)-[:VAN]->(n)
    WHERE NOT a.vervallen
    RETURN a {
      .*,
      opleiding: n.id,
      opleider: head([(p:Opleider)-[:BIEDT]->(a) | p.id]),
      regio: head([(a)-[:IN]->(g:Regio) | g.id])
    } ORDER BY a.rij
  } AS aanbod,
  COLLECT {
    MATCH (a:Aandachtspunt)
    WHERE a.versie = $versie AND a.bij = n.id
    RETURN a {.*} ORDER BY a.rij
  } AS aandachtspunten
