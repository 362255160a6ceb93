package nl.overstap.catalog.neo4j;

import nl.overstap.catalog.neo4j.query.Row;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.Aanbod;
import nl.overstap.domain.opleiding.AanbodId;
import nl.overstap.domain.opleiding.Leereffect;
import nl.overstap.domain.opleiding.Leerweg;
import nl.overstap.domain.opleiding.Module;
import nl.overstap.domain.opleiding.Opleider;
import nl.overstap.domain.opleiding.OpleiderId;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.opleiding.Voorafeis;
import nl.overstap.domain.opleiding.Voorafeis.FunctieVooraf;
import nl.overstap.domain.opleiding.Voorafeis.KwalificatieVooraf;
import nl.overstap.domain.opleiding.Voorafeis.SkillVooraf;
import nl.overstap.domain.opleiding.Vorm;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.skill.SkillId;

/// What opleidingen teach, ask and consist of, and who offers them, as domain values.
final class LeerMapper {

  private LeerMapper() {}

  static Leereffect leereffect(Row row) {
    return new Leereffect(
        row.id("opleiding", OpleidingId::new),
        row.id("skill", SkillId::new),
        row.number("niveau"),
        row.bron());
  }

  /// `soort` is the label of the node that is asked for.
  static Voorafeis voorafeis(Row row) {
    return switch (row.text("soort")) {
      case "Skill" -> skillVooraf(row);
      case "Kwalificatie" -> kwalificatieVooraf(row);
      case "Functie" -> functieVooraf(row);
      default -> throw new IllegalStateException("VRAAGT_VOORAF to a " + row.text("soort"));
    };
  }

  private static SkillVooraf skillVooraf(Row row) {
    return new SkillVooraf(
        row.id("opleiding", OpleidingId::new),
        row.text("groep"),
        row.id("gevraagd", SkillId::new),
        row.number("niveau"),
        row.bron());
  }

  private static KwalificatieVooraf kwalificatieVooraf(Row row) {
    return new KwalificatieVooraf(
        row.id("opleiding", OpleidingId::new),
        row.text("groep"),
        row.id("gevraagd", KwalificatieId::new),
        row.bron());
  }

  private static FunctieVooraf functieVooraf(Row row) {
    return new FunctieVooraf(
        row.id("opleiding", OpleidingId::new),
        row.text("groep"),
        row.id("gevraagd", FunctieId::new),
        row.number("maanden"),
        row.bron());
  }

  static Module module(Row row) {
    return new Module(
        row.id("opleiding", OpleidingId::new), row.id("module", OpleidingId::new), row.bron());
  }

  static Opleider opleider(Row row) {
    return new Opleider(
        row.id("id", OpleiderId::new), row.text("naam"), row.levensloop(), row.bron());
  }

  static Aanbod aanbod(Row row) {
    return new Aanbod(
        row.id("id", AanbodId::new),
        row.id("opleiding", OpleidingId::new),
        row.idIfAny("opleider", OpleiderId::new),
        row.idIfAny("regio", RegioId::new),
        row.textIfAny("plaats"),
        row.dates("startdata"),
        row.numberIfAny("plaatsen"),
        row.bedragIfAny("kosten"),
        row.constantIfAny(Leerweg.class, "leerweg"),
        row.constantIfAny(Vorm.class, "vorm"),
        row.texts("talen"),
        row.levensloop(),
        row.bron());
  }
}
