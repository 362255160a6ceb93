// What earlier versions had and this one has not (R20).
MATCH (n:Skill|Functie|Taak|Opleiding|Kwalificatie|Sector|Regio|Opleider|Werkgever|Aanbod|Praktijkplek|Praktijkvoorbeeld|Regeling)
WHERE n.versie = $versie AND n.id IS NOT NULL AND n.grafsteen
RETURN
  labels(n)[0] AS label, n.id AS id, coalesce(n.naam, n.id) AS naam, n.vervangenDoor AS vervangenDoor
ORDER BY id
