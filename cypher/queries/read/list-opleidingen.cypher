// One row more than asked for tells whether there is a next page. Without the hint the planner reads
// every row of the list and sorts it, for each page; with < for <> it may do so in two parts. What is
// not a plain property is collected by itself: within the map its plan fails a check of Neo4j.
RETURN
  EXISTS {
    MATCH (n:Opleiding)
    USING INDEX n:Opleiding(versie, sorteernaam, id)
    WHERE n.versie = $versie AND n.sorteernaam <= $naam AND n.id IS NOT NULL AND NOT n.vervallen
      AND ($soort IS NULL OR n.soort = $soort)
      AND ($leerweg IS NULL OR n.leerweg = $leerweg)
      AND ($leert IS NULL OR EXISTS { (n)-[:LEERT]->(:Skill {id: $leert}) })
      AND ($regio IS NULL OR EXISTS { (n)<-[:VAN]-(:Aanbod {vervallen: false})-[:IN]->(:Regio {id: $regio}) })
      AND (n.sorteernaam <> $naam OR n.id <= $id)
  } AS ervoor,
  COLLECT {
    MATCH (n:Opleiding)
    USING INDEX n:Opleiding(versie, sorteernaam, id)
    WHERE n.versie = $versie AND n.sorteernaam >= $naam AND n.id IS NOT NULL AND NOT n.vervallen
      AND (n.sorteernaam <> $naam OR n.id > $id)
      AND ($soort IS NULL OR n.soort = $soort)
      AND ($leerweg IS NULL OR n.leerweg = $leerweg)
      AND ($leert IS NULL OR EXISTS { (n)-[:LEERT]->(:Skill {id: $leert}) })
      AND ($regio IS NULL OR EXISTS { (n)<-[:VAN]-(:Aanbod {vervallen: false})-[:IN]->(:Regio {id: $regio}) })
    WITH n ORDER BY n.versie, n.sorteernaam, n.id LIMIT $first + 1
    WITH n, COLLECT { MATCH (n)-[:HEEFT_LEERBAAN]->(f:Functie) RETURN f.id } AS banen
    RETURN n {
      .*,
      leerbaan: head(banen),
      nietVoor: COLLECT { MATCH (n)-[r:NIET_VOOR]->(k:Kwalificatie) RETURN k.id ORDER BY r.rij },
      leidtOpTot: COLLECT { MATCH (n)-[r:LEIDT_OP_TOT]->(k:Kwalificatie) RETURN k.id ORDER BY r.rij }
    }
  } AS rijen
