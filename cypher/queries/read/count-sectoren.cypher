RETURN
  COUNT {
    MATCH (n:Sector)
    WHERE n.versie = $versie AND n.id IS NOT NULL AND NOT n.vervallen
      AND ($onderdeelVan IS NULL OR EXISTS { (n)-[:ONDERDEEL_VAN]->(:Sector {id: $onderdeelVan}) })
  } AS totaal
