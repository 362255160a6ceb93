// One row more than asked for tells whether there is a next page. Without the hint the planner reads
// every row of the list and sorts it, for each page; with < for <> it may do so in two parts. What is
// not a plain property is collected by itself: within the map its plan fails a check of Neo4j.
RETURN
  EXISTS {
    MATCH (n:Regio)
    USING INDEX n:Regio(versie, sorteernaam, id)
    WHERE n.versie = $versie AND n.sorteernaam <= $naam AND n.id IS NOT NULL AND NOT n.vervallen
      AND ($soort IS NULL OR n.soort = $soort)
      AND (n.sorteernaam <> $naam OR n.id <= $id)
  } AS ervoor,
  COLLECT {
    MATCH (n:Regio)
    USING INDEX n:Regio(versie, sorteernaam, id)
    WHERE n.versie = $versie AND n.sorteernaam >= $naam AND n.id IS NOT NULL AND NOT n.vervallen
      AND (n.sorteernaam <> $naam OR n.id > $id)
      AND ($soort IS NULL OR n.soort = $soort)
    WITH n ORDER BY n.versie, n.sorteernaam, n.id LIMIT $first + 1
    WITH n, COLLECT { MATCH (n)-[:ONDERDEEL_VAN]->(g:Regio) RETURN g.id } AS boven
    RETURN n {.*, onderdeelVan: head(boven)}
  } AS rijen
