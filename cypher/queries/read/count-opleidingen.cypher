RETURN
  COUNT {
    MATCH (n:Opleiding)
    WHERE n.versie = $versie AND n.id IS NOT NULL AND NOT n.vervallen
      AND ($soort IS NULL OR n.soort = $soort)
      AND ($leerweg IS NULL OR n.leerweg = $leerweg)
      AND ($leert IS NULL OR EXISTS { (n)-[:LEERT]->(:Skill {id: $leert}) })
      AND ($regio IS NULL OR EXISTS { (n)<-[:VAN]-(:Aanbod {vervallen: false})-[:IN]->(:Regio {id: $regio}) })
  } AS totaal
