MATCH (c:Catalogus {versie: $versie})
DELETE c
