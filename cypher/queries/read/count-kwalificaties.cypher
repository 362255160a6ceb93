RETURN
  COUNT {
    MATCH (n:Kwalificatie)
    WHERE n.versie = $versie AND n.id IS NOT NULL AND NOT n.vervallen
      AND ($soort IS NULL OR n.soort = $soort)
  } AS totaal
