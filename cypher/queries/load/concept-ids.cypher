MATCH (n:Skill|Functie|Taak|Opleiding|Kwalificatie|Sector|Regio|Opleider|Werkgever|Aanbod|Praktijkplek|Praktijkvoorbeeld|Regeling)
WHERE n.versie = $versie AND n.id IS NOT NULL
RETURN n.id AS id
