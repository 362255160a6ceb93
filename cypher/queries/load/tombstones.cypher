// A concept that is missing from this version stays, outside lists and counts (R20).
UNWIND $ids AS id
MATCH (oud:Skill|Functie|Taak|Opleiding|Kwalificatie|Sector|Regio|Opleider|Werkgever|Aanbod|Praktijkplek|Praktijkvoorbeeld|Regeling)
WHERE oud.versie = $oud AND oud.id = id
CREATE (steen:$(labels(oud)))
SET steen = oud {.*, versie: $versie, vervallen: true, grafsteen: true}
