package nl.overstap.catalog.load.file;

import java.util.List;
import nl.overstap.catalog.load.row.Column;
import nl.overstap.catalog.load.row.Columns;
import nl.overstap.catalog.load.row.FileFormat;
import nl.overstap.catalog.load.row.Kind;
import nl.overstap.catalog.load.row.Row;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.kwalificatie.KwalificatieRelatie;
import nl.overstap.domain.kwalificatie.KwalificatieSkill;
import nl.overstap.domain.kwalificatie.KwalificatieSoort;
import nl.overstap.domain.skill.SkillId;
import org.jspecify.annotations.Nullable;

/// The files about kwalificaties.
final class KwalificatieFiles {

  /// The kinds of relation between kwalificaties; there is one.
  private enum Relatiesoort {
    GEEFT
  }

  private static final Column<KwalificatieId> ID = Columns.id(KwalificatieId::new);
  private static final Column<KwalificatieSoort> SOORT =
      Columns.choice("soort", KwalificatieSoort.class);
  private static final Column<@Nullable String> CREBO = Columns.optionalText("crebo");
  private static final Column<@Nullable Integer> GELDIG_MAANDEN =
      Columns.optionalNumber("geldigMaanden", 1, 1200);
  private static final Column<@Nullable String> VERVANGEN_DOOR =
      Columns.vervangenDoor(Kind.KWALIFICATIE);

  private static final Column<KwalificatieId> VAN =
      Columns.ref("van", Kind.KWALIFICATIE, KwalificatieId::new);
  private static final Column<KwalificatieId> NAAR =
      Columns.ref("naar", Kind.KWALIFICATIE, KwalificatieId::new);
  private static final Column<Relatiesoort> RELATIE = Columns.choice("soort", Relatiesoort.GEEFT);

  private static final Column<KwalificatieId> KWALIFICATIE =
      Columns.ref("kwalificatie", Kind.KWALIFICATIE, KwalificatieId::new);
  private static final Column<SkillId> SKILL = Columns.ref("skill", Kind.SKILL, SkillId::new);

  static final FileFormat<Kwalificatie> KWALIFICATIES =
      new FileFormat<>(
          "kwalificaties.csv",
          Kind.KWALIFICATIE,
          List.of(
              ID,
              Columns.NAAM,
              SOORT,
              CREBO,
              Columns.NLQF,
              GELDIG_MAANDEN,
              VERVANGEN_DOOR,
              Columns.VERVALLEN),
          KwalificatieFiles::kwalificatie,
          kwalificatie -> kwalificatie.id().value());

  static final FileFormat<KwalificatieRelatie> RELATIES =
      new FileFormat<>(
          "kwalificatie_relaties.csv",
          null,
          List.of(VAN, NAAR, RELATIE),
          KwalificatieFiles::relatie,
          relatie -> FileFormat.key(relatie.van(), relatie.naar()));

  static final FileFormat<KwalificatieSkill> SKILLS =
      new FileFormat<>(
          "kwalificatie_skills.csv",
          null,
          List.of(KWALIFICATIE, SKILL, Columns.NIVEAU),
          KwalificatieFiles::toontAan,
          row -> FileFormat.key(row.kwalificatie(), row.skill()));

  private KwalificatieFiles() {}

  private static Kwalificatie kwalificatie(Row row) {
    return new Kwalificatie(
        row.get(ID),
        row.get(Columns.NAAM),
        row.get(SOORT),
        row.get(CREBO),
        row.get(Columns.NLQF),
        row.get(GELDIG_MAANDEN),
        row.levensloop(VERVANGEN_DOOR),
        row.bron());
  }

  private static KwalificatieRelatie relatie(Row row) {
    row.get(RELATIE);
    KwalificatieRelatie relatie = new KwalificatieRelatie(row.get(VAN), row.get(NAAR), row.bron());
    row.requireDifferent(VAN, relatie.van(), NAAR, relatie.naar());
    return relatie;
  }

  private static KwalificatieSkill toontAan(Row row) {
    return new KwalificatieSkill(
        row.get(KWALIFICATIE), row.get(SKILL), row.get(Columns.NIVEAU), row.bron());
  }
}
