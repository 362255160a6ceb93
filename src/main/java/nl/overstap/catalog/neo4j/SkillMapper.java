package nl.overstap.catalog.neo4j;

import nl.overstap.catalog.neo4j.query.Row;
import nl.overstap.catalog.read.detail.SkillDetails;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.skill.SkillRelatie;
import nl.overstap.domain.skill.SkillRelatieSoort;
import nl.overstap.domain.skill.SkillSoort;

/// Rows about skills as domain values.
final class SkillMapper {

  private SkillMapper() {}

  static Skill skill(Row row) {
    return new Skill(
        row.id("id", SkillId::new),
        row.text("naam"),
        row.constant(SkillSoort.class, "soort"),
        row.textIfAny("omschrijving"),
        row.textIfAny("escoUri"),
        row.texts("alternatieven"),
        row.number("verondersteld"),
        row.text("taal"),
        row.levensloop(),
        row.bron());
  }

  static SkillRelatie relatie(Row row) {
    return new SkillRelatie(
        row.id("van", SkillId::new),
        row.id("naar", SkillId::new),
        row.constant(SkillRelatieSoort.class, "soort"),
        row.number("afslag"),
        row.bron());
  }

  static SkillDetails details(Row row) {
    return new SkillDetails(skill(row.row("skill")), row.rows("relaties", SkillMapper::relatie));
  }
}
