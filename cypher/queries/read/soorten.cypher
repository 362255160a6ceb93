// Ids are unique over all kinds, so at most one branch finds anything.
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Skill {versie: $versie, id: id})
  RETURN 'SKILL' AS soort
  UNION ALL
  MATCH (n:Functie {versie: $versie, id: id})
  RETURN 'FUNCTIE' AS soort
  UNION ALL
  MATCH (n:Opleiding {versie: $versie, id: id})
  RETURN 'OPLEIDING' AS soort
  UNION ALL
  MATCH (n:Kwalificatie {versie: $versie, id: id})
  RETURN 'KWALIFICATIE' AS soort
  UNION ALL
  MATCH (n:Sector {versie: $versie, id: id})
  RETURN 'SECTOR' AS soort
  UNION ALL
  MATCH (n:Regio {versie: $versie, id: id})
  RETURN 'REGIO' AS soort
}
RETURN id, soort
