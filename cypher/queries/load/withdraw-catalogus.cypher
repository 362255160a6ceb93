MATCH (c:Catalogus {versie: $versie})
SET c.compleet = false
