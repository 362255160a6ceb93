UNWIND $ids AS id
MATCH (n:Skill {versie: $versie, id: id})
RETURN
  n {.*} AS skill,
  COLLECT {
    MATCH (n)-[r:VALT_ONDER|LIJKT_OP|HANGT_SAMEN_MET]-(:Skill)
    RETURN r {.*, van: startNode(r).id, naar: endNode(r).id} ORDER BY r.rij
  } AS relaties
