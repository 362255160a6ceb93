// One transaction: the new version is served from here on, and no other.
MATCH (nieuw:Catalogus {versie: $versie})
SET nieuw.actief = true, nieuw.compleet = true, nieuw.geladenOp = $nu
WITH nieuw
OPTIONAL MATCH (oud:Catalogus {actief: true})
WHERE oud.versie <> $versie
SET oud.actief = false
RETURN DISTINCT nieuw.versie AS versie
