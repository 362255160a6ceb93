RETURN
  COUNT {
    MATCH (:Skill {versie: $versie, id: $leert})<-[:LEERT]-(n:Opleiding)
    WHERE NOT n.vervallen
      AND ($soort IS NULL OR n.soort = $soort)
      AND ($leerweg IS NULL OR n.leerweg = $leerweg)
      AND ($regio IS NULL OR EXISTS { (n)<-[:VAN]-(:Aanbod {vervallen: false})-[:IN]->(:Regio {id: $regio}) })
    RETURN DISTINCT n
  } AS totaal
