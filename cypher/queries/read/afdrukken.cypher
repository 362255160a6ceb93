// What a version has, with a fingerprint of all that it says of it; to compare versions.
MATCH (n:Skill|Functie|Taak|Opleiding|Kwalificatie|Sector|Regio|Opleider|Werkgever|Aanbod|Praktijkplek|Praktijkvoorbeeld|Regeling)
WHERE n.versie = $versie AND n.id IS NOT NULL AND NOT n.grafsteen
RETURN labels(n)[0] AS label, n.id AS id, n.afdruk AS afdruk, n.vervallen AS vervallen
