MATCH (n:Opleiding)
WHERE n.versie = $versie AND n.id IS NOT NULL AND NOT n.vervallen
RETURN n.id AS id
