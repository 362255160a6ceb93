UNWIND $ids AS id
MATCH (n:Opleider {versie: $versie, id: id})
RETURN
  n {.*} AS rij
