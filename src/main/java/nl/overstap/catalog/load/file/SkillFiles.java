package nl.overstap.catalog.load.file;

import java.util.List;
import nl.overstap.catalog.load.row.Cells;
import nl.overstap.catalog.load.row.Column;
import nl.overstap.catalog.load.row.Columns;
import nl.overstap.catalog.load.row.FileFormat;
import nl.overstap.catalog.load.row.Kind;
import nl.overstap.catalog.load.row.Row;
import nl.overstap.domain.skill.Niveau;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.skill.SkillRelatie;
import nl.overstap.domain.skill.SkillRelatieSoort;
import nl.overstap.domain.skill.SkillSoort;
import org.jspecify.annotations.Nullable;

/// The files about skills.
final class SkillFiles {

  private static final Column<SkillId> ID = Columns.id(SkillId::new);
  private static final Column<SkillSoort> SOORT = Columns.choice("soort", SkillSoort.class);
  private static final Column<Integer> VERONDERSTELD =
      Column.withDefault("verondersteld", Cells.number(Niveau.MIN, Niveau.MAX), 0);
  private static final Column<@Nullable String> VERVANGEN_DOOR = Columns.vervangenDoor(Kind.SKILL);

  private static final Column<SkillId> VAN = Columns.ref("van", Kind.SKILL, SkillId::new);
  private static final Column<SkillId> NAAR = Columns.ref("naar", Kind.SKILL, SkillId::new);
  private static final Column<SkillRelatieSoort> RELATIE =
      Columns.choice("soort", SkillRelatieSoort.class);
  private static final Column<Integer> AFSLAG = Column.withDefault("afslag", Cells.number(1, 3), 1);

  static final FileFormat<Skill> SKILLS =
      new FileFormat<>(
          "skills.csv",
          Kind.SKILL,
          List.of(
              ID,
              Columns.NAAM,
              SOORT,
              Columns.OMSCHRIJVING,
              Columns.ESCO_URI,
              Columns.ALTERNATIEVEN,
              VERONDERSTELD,
              VERVANGEN_DOOR,
              Columns.VERVALLEN,
              Columns.TAAL),
          SkillFiles::skill,
          skill -> skill.id().value());

  static final FileFormat<SkillRelatie> RELATIES =
      new FileFormat<>(
          "skill_relaties.csv",
          null,
          List.of(VAN, NAAR, RELATIE, AFSLAG),
          SkillFiles::relatie,
          relatie -> FileFormat.key(relatie.van(), relatie.naar(), relatie.soort()));

  private SkillFiles() {}

  private static Skill skill(Row row) {
    return new Skill(
        row.get(ID),
        row.get(Columns.NAAM),
        row.get(SOORT),
        row.get(Columns.OMSCHRIJVING),
        row.get(Columns.ESCO_URI),
        row.get(Columns.ALTERNATIEVEN),
        row.get(VERONDERSTELD),
        row.get(Columns.TAAL),
        row.levensloop(VERVANGEN_DOOR),
        row.bron());
  }

  private static SkillRelatie relatie(Row row) {
    SkillRelatieSoort soort = row.get(RELATIE);
    boolean transfers = soort == SkillRelatieSoort.LIJKT_OP;
    if (!transfers && !row.isEmpty(AFSLAG)) {
      row.warning("afslag telt alleen bij LIJKT_OP. Laat de cel leeg");
    }
    int afslag = row.get(AFSLAG);
    SkillRelatie relatie =
        new SkillRelatie(row.get(VAN), row.get(NAAR), soort, transfers ? afslag : 0, row.bron());
    row.requireDifferent(VAN, relatie.van(), NAAR, relatie.naar());
    return relatie;
  }
}
