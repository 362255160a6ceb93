// The nodes of one batch, of any kind; their places come back in the order of the rows.
UNWIND $rijen AS rij
CREATE (n:$(rij.label))
SET n = rij.eigenschappen
WITH collect(elementId(n)) AS plekken
RETURN plekken, size(plekken) AS aantal
