package nl.overstap.catalog.load.file;

import java.util.List;
import nl.overstap.catalog.load.row.Cells;
import nl.overstap.catalog.load.row.Column;
import nl.overstap.catalog.load.row.Columns;
import nl.overstap.catalog.load.row.FileFormat;
import nl.overstap.catalog.load.row.Kind;
import nl.overstap.catalog.load.row.Row;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Herkomst;
import nl.overstap.domain.functie.Arbeidsmarkt;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.Taak;
import nl.overstap.domain.functie.TaakId;
import nl.overstap.domain.functie.TaakSkill;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.skill.SkillId;
import org.jspecify.annotations.Nullable;

/// The files about the work itself: taken, and the arbeidsmarkt of a functie.
final class TaakFiles {

  private static final Column<TaakId> ID = Columns.id(TaakId::new);
  private static final Column<FunctieId> FUNCTIE =
      Columns.ref("functie", Kind.FUNCTIE, FunctieId::new);
  private static final Column<@Nullable Integer> UREN_PER_WEEK =
      Columns.optionalNumber("urenPerWeek", 0, 168);
  private static final Column<@Nullable String> VERVANGEN_DOOR = Columns.vervangenDoor(Kind.TAAK);

  private static final Column<TaakId> TAAK = Columns.ref("taak", Kind.TAAK, TaakId::new);
  private static final Column<SkillId> SKILL = Columns.ref("skill", Kind.SKILL, SkillId::new);

  private static final Column<@Nullable RegioId> REGIO =
      Columns.optionalRef("regio", Kind.REGIO, RegioId::new);
  private static final Column<@Nullable Integer> VACATURES =
      Columns.optionalNumber("vacatures", 0, Cells.LARGEST);
  private static final Column<@Nullable String> SPANNING = Columns.optionalText("spanning");
  private static final Column<@Nullable Bedrag> LOON_VAN = Columns.optionalBedrag("loonVan");
  private static final Column<@Nullable Bedrag> LOON_TOT = Columns.optionalBedrag("loonTot");

  static final FileFormat<Taak> TAKEN =
      new FileFormat<>(
          "taken.csv",
          Kind.TAAK,
          List.of(ID, FUNCTIE, Columns.NAAM, UREN_PER_WEEK, VERVANGEN_DOOR, Columns.VERVALLEN),
          TaakFiles::taak,
          taak -> taak.id().value());

  static final FileFormat<TaakSkill> SKILLS =
      new FileFormat<>(
          "taak_skills.csv",
          null,
          List.of(TAAK, SKILL, Columns.NIVEAU),
          TaakFiles::taakSkill,
          eis -> FileFormat.key(eis.taak(), eis.skill()));

  static final FileFormat<Arbeidsmarkt> ARBEIDSMARKT =
      new FileFormat<>(
          "arbeidsmarkt.csv",
          null,
          List.of(FUNCTIE, REGIO, VACATURES, SPANNING, LOON_VAN, LOON_TOT),
          TaakFiles::arbeidsmarkt,
          cijfers -> FileFormat.key(cijfers.functie(), regioKey(cijfers)));

  private TaakFiles() {}

  private static String regioKey(Arbeidsmarkt cijfers) {
    RegioId regio = cijfers.regio();
    return regio == null ? "" : regio.value();
  }

  private static Taak taak(Row row) {
    return new Taak(
        row.get(ID),
        row.get(FUNCTIE),
        row.get(Columns.NAAM),
        row.get(UREN_PER_WEEK),
        row.levensloop(VERVANGEN_DOOR),
        row.bron());
  }

  private static TaakSkill taakSkill(Row row) {
    return new TaakSkill(row.get(TAAK), row.get(SKILL), row.get(Columns.NIVEAU), row.bron());
  }

  private static Arbeidsmarkt arbeidsmarkt(Row row) {
    Arbeidsmarkt cijfers =
        new Arbeidsmarkt(
            row.get(FUNCTIE),
            row.get(REGIO),
            row.get(VACATURES),
            row.get(SPANNING),
            row.get(LOON_VAN),
            row.get(LOON_TOT),
            row.bron());
    if (cijfers.bron().herkomst() != Herkomst.BRON) {
      row.error(
          "herkomst is %s. Cijfers over de arbeidsmarkt mogen alleen met herkomst BRON"
              .formatted(cijfers.bron().herkomst()));
    }
    row.requireOrder(LOON_VAN, cijfers.loonVan(), LOON_TOT, cijfers.loonTot());
    return cijfers;
  }
}
