CREATE (c:Catalogus)
SET c = $eigenschappen, c.actief = false, c.compleet = false
