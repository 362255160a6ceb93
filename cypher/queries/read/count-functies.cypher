RETURN
  COUNT {
    MATCH (n:Functie)
    WHERE n.versie = $versie AND n.id IS NOT NULL AND NOT n.vervallen
      AND ($soort IS NULL OR n.soort = $soort)
      AND ($instapfunctie IS NULL OR n.instapfunctie = $instapfunctie)
      AND ($sector IS NULL OR EXISTS { (n)-[:IN_SECTOR]->(:Sector {id: $sector}) })
      AND ($vraagt IS NULL OR EXISTS { (n)-[:VEREIST]->(:Skill {id: $vraagt}) })
  } AS totaal
