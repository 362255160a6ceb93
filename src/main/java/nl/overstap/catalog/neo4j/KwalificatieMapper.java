package nl.overstap.catalog.neo4j;

import nl.overstap.catalog.neo4j.query.Row;
import nl.overstap.catalog.read.detail.KwalificatieDetails;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.kwalificatie.KwalificatieRelatie;
import nl.overstap.domain.kwalificatie.KwalificatieSkill;
import nl.overstap.domain.kwalificatie.KwalificatieSoort;
import nl.overstap.domain.skill.SkillId;

/// Rows about kwalificaties as domain values.
final class KwalificatieMapper {

  private KwalificatieMapper() {}

  static Kwalificatie kwalificatie(Row row) {
    return new Kwalificatie(
        row.id("id", KwalificatieId::new),
        row.text("naam"),
        row.constant(KwalificatieSoort.class, "soort"),
        row.textIfAny("crebo"),
        row.numberIfAny("nlqf"),
        row.numberIfAny("geldigMaanden"),
        row.levensloop(),
        row.bron());
  }

  static KwalificatieRelatie relatie(Row row) {
    return new KwalificatieRelatie(
        row.id("van", KwalificatieId::new), row.id("naar", KwalificatieId::new), row.bron());
  }

  static KwalificatieSkill skill(Row row) {
    return new KwalificatieSkill(
        row.id("kwalificatie", KwalificatieId::new),
        row.id("skill", SkillId::new),
        row.number("niveau"),
        row.bron());
  }

  static KwalificatieDetails details(Row row) {
    return new KwalificatieDetails(
        kwalificatie(row.row("kwalificatie")),
        row.ids("geeft", KwalificatieId::new),
        row.ids("komtVan", KwalificatieId::new),
        row.rows("toontAan", KwalificatieMapper::skill),
        row.rows("aandachtspunten", PraktijkMapper::aandachtspunt));
  }
}
