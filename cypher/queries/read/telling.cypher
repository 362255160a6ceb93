// What is vervallen does not count.
RETURN
  COUNT {
    MATCH (n:Skill) WHERE n.versie = $versie AND n.id IS NOT NULL AND NOT n.vervallen
  } AS skills,
  COUNT {
    MATCH (n:Functie) WHERE n.versie = $versie AND n.id IS NOT NULL AND NOT n.vervallen
  } AS functies,
  COUNT {
    MATCH (n:Opleiding) WHERE n.versie = $versie AND n.id IS NOT NULL AND NOT n.vervallen
  } AS opleidingen,
  COUNT {
    MATCH (n:Kwalificatie) WHERE n.versie = $versie AND n.id IS NOT NULL AND NOT n.vervallen
  } AS kwalificaties,
  COUNT {
    MATCH (n:Sector) WHERE n.versie = $versie AND n.id IS NOT NULL AND NOT n.vervallen
  } AS sectoren,
  COUNT {
    MATCH (n:Regio) WHERE n.versie = $versie AND n.id IS NOT NULL AND NOT n.vervallen
  } AS regios,
  COUNT {
    MATCH (n:Aanbod) WHERE n.versie = $versie AND n.id IS NOT NULL AND NOT n.vervallen
  } AS aanbod
