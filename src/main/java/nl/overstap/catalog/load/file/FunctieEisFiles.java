package nl.overstap.catalog.load.file;

import java.util.List;
import nl.overstap.catalog.load.row.Cells;
import nl.overstap.catalog.load.row.Column;
import nl.overstap.catalog.load.row.Columns;
import nl.overstap.catalog.load.row.FileFormat;
import nl.overstap.catalog.load.row.Kind;
import nl.overstap.catalog.load.row.Row;
import nl.overstap.domain.functie.Belang;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.Grond;
import nl.overstap.domain.functie.KwalificatieEis;
import nl.overstap.domain.functie.Moment;
import nl.overstap.domain.functie.Ontwikkeling;
import nl.overstap.domain.functie.SkillEis;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.skill.Niveau;
import nl.overstap.domain.skill.SkillId;
import org.jspecify.annotations.Nullable;

/// The files about what functies ask and teach.
final class FunctieEisFiles {

  private static final Column<FunctieId> FUNCTIE =
      Columns.ref("functie", Kind.FUNCTIE, FunctieId::new);
  private static final Column<SkillId> SKILL = Columns.ref("skill", Kind.SKILL, SkillId::new);
  private static final Column<Belang> BELANG = Columns.choice("belang", Belang.ESSENTIEEL);
  private static final Column<@Nullable String> ESCO_BELANG = Columns.optionalText("escoBelang");

  private static final Column<String> GROEP = Columns.text("groep");
  private static final Column<KwalificatieId> KWALIFICATIE =
      Columns.ref("kwalificatie", Kind.KWALIFICATIE, KwalificatieId::new);
  private static final Column<Moment> MOMENT = Columns.choice("moment", Moment.VOORAF);
  private static final Column<@Nullable Grond> GROND = Columns.optionalChoice("grond", Grond.class);

  private static final Column<Integer> MAANDEN = Columns.number("maanden", 1, 600);
  private static final Column<Integer> VANAF =
      Column.withDefault("vanaf", Cells.number(Niveau.MIN, Niveau.MAX), 0);

  static final FileFormat<SkillEis> SKILLS =
      new FileFormat<>(
          "functie_skills.csv",
          null,
          List.of(FUNCTIE, SKILL, Columns.NIVEAU, BELANG, ESCO_BELANG),
          FunctieEisFiles::skillEis,
          eis -> FileFormat.key(eis.functie(), eis.skill()));

  static final FileFormat<KwalificatieEis> DIPLOMAS =
      new FileFormat<>(
          "functie_diplomas.csv",
          null,
          List.of(FUNCTIE, GROEP, KWALIFICATIE, MOMENT, GROND),
          FunctieEisFiles::kwalificatieEis,
          eis -> FileFormat.key(eis.functie(), eis.groep(), eis.kwalificatie()));

  static final FileFormat<Ontwikkeling> ONTWIKKELT =
      new FileFormat<>(
          "functie_ontwikkelt.csv",
          null,
          List.of(FUNCTIE, SKILL, Columns.NIVEAU, MAANDEN, VANAF),
          FunctieEisFiles::ontwikkeling,
          row -> FileFormat.key(row.functie(), row.skill(), row.maanden(), row.vanaf()));

  private FunctieEisFiles() {}

  private static SkillEis skillEis(Row row) {
    return new SkillEis(
        row.get(FUNCTIE),
        row.get(SKILL),
        row.get(Columns.NIVEAU),
        row.get(BELANG),
        row.get(ESCO_BELANG),
        row.bron());
  }

  private static KwalificatieEis kwalificatieEis(Row row) {
    return new KwalificatieEis(
        row.get(FUNCTIE),
        row.get(GROEP),
        row.get(KWALIFICATIE),
        row.get(MOMENT),
        row.get(GROND),
        row.bron());
  }

  private static Ontwikkeling ontwikkeling(Row row) {
    Ontwikkeling ontwikkeling =
        new Ontwikkeling(
            row.get(FUNCTIE),
            row.get(SKILL),
            row.get(Columns.NIVEAU),
            row.get(MAANDEN),
            row.get(VANAF),
            row.bron());
    if (ontwikkeling.vanaf() >= ontwikkeling.niveau()) {
      row.warning(
          "vanaf %d en niveau %d: hier leert iemand niets bij. Maak vanaf lager dan niveau"
              .formatted(ontwikkeling.vanaf(), ontwikkeling.niveau()));
    }
    return ontwikkeling;
  }
}
