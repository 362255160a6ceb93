// Needs a transaction of its own: it commits per batch.
MATCH (n:Skill|Functie|Taak|Opleiding|Kwalificatie|Sector|Regio|Opleider|Werkgever|Aanbod|Praktijkplek|Praktijkvoorbeeld|Regeling|Aandachtspunt|Arbeidsmarkt)
WHERE n.versie = $versie AND n.id IS NOT NULL
CALL (n) {
  DETACH DELETE n
} IN TRANSACTIONS OF 5000 ROWS
