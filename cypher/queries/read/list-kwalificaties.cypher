CALL () {
  MATCH (n:Kwalificatie)
  WHERE n.versie = $versie AND n.sorteernaam IS NOT NULL AND n.id IS NOT NULL AND NOT n.vervallen
    AND ($soort IS NULL OR n.soort = $soort)
  RETURN
    count(n) AS totaal,
    count(CASE WHEN n.sorteernaam < $naam OR n.sorteernaam = $naam AND n.id <= $id THEN 1 END)
      AS ervoor
}
CALL () {
  MATCH (n:Kwalificatie)
  WHERE n.versie = $versie AND n.sorteernaam >= $naam AND n.id IS NOT NULL AND NOT n.vervallen
    AND (n.sorteernaam > $naam OR n.id > $id)
    AND ($soort IS NULL OR n.soort = $soort)
  WITH n ORDER BY n.sorteernaam, n.id LIMIT $first
  RETURN collect(n {.*}) AS rijen
}
RETURN totaal, ervoor, rijen
