UNWIND $rijen AS rij
CREATE (n:$($label))
SET n = rij, n.versie = $versie
