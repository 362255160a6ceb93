UNWIND $ids AS id
MATCH (n:Werkgever {versie: $versie, id: id})
RETURN
  n {.*} AS rij
