package nl.overstap.catalog.neo4j;

import nl.overstap.catalog.neo4j.query.Row;
import nl.overstap.domain.functie.Belang;
import nl.overstap.domain.functie.Doorgroei;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.Grond;
import nl.overstap.domain.functie.KwalificatieEis;
import nl.overstap.domain.functie.Moment;
import nl.overstap.domain.functie.Ontwikkeling;
import nl.overstap.domain.functie.SkillEis;
import nl.overstap.domain.functie.TaakId;
import nl.overstap.domain.functie.TaakSkill;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.skill.SkillId;

/// What functies ask, teach and lead to, as domain values.
final class EisMapper {

  private EisMapper() {}

  static SkillEis skillEis(Row row) {
    return new SkillEis(
        row.id("functie", FunctieId::new),
        row.id("skill", SkillId::new),
        row.number("niveau"),
        row.constant(Belang.class, "belang"),
        row.textIfAny("escoBelang"),
        row.bron());
  }

  static KwalificatieEis kwalificatieEis(Row row) {
    return new KwalificatieEis(
        row.id("functie", FunctieId::new),
        row.text("groep"),
        row.id("kwalificatie", KwalificatieId::new),
        row.constant(Moment.class, "moment"),
        row.constantIfAny(Grond.class, "grond"),
        row.bron());
  }

  static Ontwikkeling ontwikkeling(Row row) {
    return new Ontwikkeling(
        row.id("functie", FunctieId::new),
        row.id("skill", SkillId::new),
        row.number("niveau"),
        row.number("maanden"),
        row.number("vanaf"),
        row.bron());
  }

  static Doorgroei doorgroei(Row row) {
    return new Doorgroei(row.id("van", FunctieId::new), row.id("naar", FunctieId::new), row.bron());
  }

  static TaakSkill taakSkill(Row row) {
    return new TaakSkill(
        row.id("taak", TaakId::new),
        row.id("skill", SkillId::new),
        row.number("niveau"),
        row.bron());
  }
}
