// In use for a while: nobody removes these meanwhile. Written again when half of the time is over.
UNWIND $versies AS versie
MATCH (c:Catalogus {versie: versie})
WHERE c.inGebruikTot IS NULL OR c.inGebruikTot < datetime() + duration({seconds: $seconden / 2})
SET c.inGebruikTot = datetime() + duration({seconds: $seconden})
