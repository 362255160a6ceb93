// One row more than asked for tells whether there is a next page.
RETURN
  EXISTS {
    MATCH (n:Skill)
    WHERE n.versie = $versie AND n.sorteernaam <= $naam AND n.id IS NOT NULL AND NOT n.vervallen
      AND ($soort IS NULL OR n.soort = $soort)
      AND (n.sorteernaam < $naam OR n.id <= $id)
  } AS ervoor,
  COLLECT {
    MATCH (n:Skill)
    WHERE n.versie = $versie AND n.sorteernaam >= $naam AND n.id IS NOT NULL AND NOT n.vervallen
      AND (n.sorteernaam > $naam OR n.id > $id)
      AND ($soort IS NULL OR n.soort = $soort)
    WITH n ORDER BY n.sorteernaam, n.id LIMIT $first + 1
    RETURN n {.*}
  } AS rijen
