// As list-opleidingen, from the skill: few opleidingen of a large catalogue teach it.
RETURN
  EXISTS {
    MATCH (:Skill {versie: $versie, id: $leert})<-[:LEERT]-(n:Opleiding)
    WHERE n.sorteernaam <= $naam AND NOT n.vervallen
      AND ($soort IS NULL OR n.soort = $soort)
      AND ($leerweg IS NULL OR n.leerweg = $leerweg)
      AND ($regio IS NULL OR EXISTS { (n)<-[:VAN]-(:Aanbod {vervallen: false})-[:IN]->(:Regio {id: $regio}) })
      AND (n.sorteernaam <> $naam OR n.id <= $id)
  } AS ervoor,
  COLLECT {
    MATCH (:Skill {versie: $versie, id: $leert})<-[:LEERT]-(n:Opleiding)
    WHERE n.sorteernaam >= $naam AND NOT n.vervallen
      AND (n.sorteernaam <> $naam OR n.id > $id)
      AND ($soort IS NULL OR n.soort = $soort)
      AND ($leerweg IS NULL OR n.leerweg = $leerweg)
      AND ($regio IS NULL OR EXISTS { (n)<-[:VAN]-(:Aanbod {vervallen: false})-[:IN]->(:Regio {id: $regio}) })
    WITH DISTINCT n ORDER BY n.sorteernaam, n.id LIMIT $first + 1
    WITH n, COLLECT { MATCH (n)-[:HEEFT_LEERBAAN]->(f:Functie) RETURN f.id } AS banen
    RETURN n {
      .*,
      leerbaan: head(banen),
      nietVoor: COLLECT { MATCH (n)-[r:NIET_VOOR]->(k:Kwalificatie) RETURN k.id ORDER BY r.rij },
      leidtOpTot: COLLECT { MATCH (n)-[r:LEIDT_OP_TOT]->(k:Kwalificatie) RETURN k.id ORDER BY r.rij }
    }
  } AS rijen
