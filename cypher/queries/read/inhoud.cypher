// All that a version says of these concepts, tombstones included; to see what differs.
UNWIND $ids AS id
MATCH (n:Skill|Functie|Taak|Opleiding|Kwalificatie|Sector|Regio|Opleider|Werkgever|Aanbod|Praktijkplek|Praktijkvoorbeeld|Regeling)
WHERE n.versie = $versie AND n.id = id
RETURN
  n.id AS id,
  n {.*} AS eigenschappen,
  COLLECT {
    MATCH (n)-[r]->(m)
    WHERE NOT type(r) IN ['BIEDT', 'HEEFT']
    RETURN [
      type(r),
      CASE WHEN m:Aandachtspunt OR m:Arbeidsmarkt
        THEN m {.*, id: null, rij: null, versie: null}
        ELSE m.id
      END,
      r {.*, rij: null}
    ]
  } + COLLECT {
    MATCH (n)<-[r:BIEDT|HEEFT]-(m)
    RETURN [CASE type(r) WHEN 'BIEDT' THEN 'OPLEIDER' ELSE 'WERKGEVER' END, m.id, r {.*, rij: null}]
  } AS relaties
