// What is there, newest first; what was never finished comes last.
MATCH (c:Catalogus)
WHERE c.versie IS NOT NULL
RETURN c.versie AS versie, c.naam AS naam, c.actief AS actief, c.compleet AS compleet,
  coalesce(c.inGebruikTot > datetime(), false) AS inGebruik
ORDER BY c.geladenOp IS NULL, c.geladenOp DESC, c.versie
