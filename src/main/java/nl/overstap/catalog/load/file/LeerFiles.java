package nl.overstap.catalog.load.file;

import java.util.List;
import nl.overstap.catalog.load.row.Column;
import nl.overstap.catalog.load.row.Columns;
import nl.overstap.catalog.load.row.FileFormat;
import nl.overstap.catalog.load.row.Kind;
import nl.overstap.catalog.load.row.Row;
import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.Leereffect;
import nl.overstap.domain.opleiding.Module;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.opleiding.Voorafeis;
import nl.overstap.domain.opleiding.Voorafeis.FunctieVooraf;
import nl.overstap.domain.opleiding.Voorafeis.KwalificatieVooraf;
import nl.overstap.domain.opleiding.Voorafeis.SkillVooraf;
import nl.overstap.domain.skill.SkillId;
import org.jspecify.annotations.Nullable;

/// The files about what opleidingen teach, ask and consist of.
final class LeerFiles {

  /// What a row of opleiding_vooraf.csv asks for, as the file writes it.
  private enum Voorafsoort {
    SKILL(Kind.SKILL),
    KWALIFICATIE(Kind.KWALIFICATIE),
    FUNCTIE(Kind.FUNCTIE);

    private final Kind kind;

    Voorafsoort(Kind kind) {
      this.kind = kind;
    }
  }

  private static final Column<OpleidingId> OPLEIDING =
      Columns.ref("opleiding", Kind.OPLEIDING, OpleidingId::new);
  private static final Column<SkillId> SKILL = Columns.ref("skill", Kind.SKILL, SkillId::new);
  private static final Column<OpleidingId> MODULE =
      Columns.ref("module", Kind.OPLEIDING, OpleidingId::new);
  private static final Column<String> GROEP = Columns.text("groep");
  private static final Column<Voorafsoort> SOORT = Columns.choice("soort", Voorafsoort.class);
  private static final Column<String> ID = Columns.text("id");
  private static final Column<@Nullable Integer> MAANDEN =
      Columns.optionalNumber("maanden", 1, 600);

  static final FileFormat<Leereffect> LEERT =
      new FileFormat<>(
          "opleiding_leert.csv",
          null,
          List.of(OPLEIDING, SKILL, Columns.NIVEAU),
          LeerFiles::leereffect,
          effect -> FileFormat.key(effect.opleiding(), effect.skill()));

  static final FileFormat<Voorafeis> VOORAF =
      new FileFormat<>(
          "opleiding_vooraf.csv",
          null,
          List.of(OPLEIDING, GROEP, SOORT, ID, Columns.NIVEAU, MAANDEN),
          LeerFiles::voorafeis,
          eis -> FileFormat.key(eis.opleiding(), eis.groep(), asked(eis)));

  static final FileFormat<Module> MODULES =
      new FileFormat<>(
          "opleiding_modules.csv",
          null,
          List.of(OPLEIDING, MODULE),
          LeerFiles::module,
          module -> FileFormat.key(module.opleiding(), module.module()));

  private LeerFiles() {}

  private static Leereffect leereffect(Row row) {
    return new Leereffect(row.get(OPLEIDING), row.get(SKILL), row.get(Columns.NIVEAU), row.bron());
  }

  private static Module module(Row row) {
    return new Module(row.get(OPLEIDING), row.get(MODULE), row.bron());
  }

  private static Voorafeis voorafeis(Row row) {
    OpleidingId opleiding = row.get(OPLEIDING);
    String groep = row.get(GROEP);
    Voorafsoort soort = row.get(SOORT);
    int niveau = row.get(Columns.NIVEAU);
    int maanden = maanden(row, soort);
    String id = row.getRef(ID, soort.kind);
    Bronvermelding bron = row.bron();
    if (soort != Voorafsoort.SKILL && !row.isEmpty(Columns.NIVEAU)) {
      row.warning("niveau telt alleen bij soort SKILL. Laat de cel leeg");
    }
    return switch (soort) {
      case SKILL -> new SkillVooraf(opleiding, groep, new SkillId(id), niveau, bron);
      case KWALIFICATIE -> new KwalificatieVooraf(opleiding, groep, new KwalificatieId(id), bron);
      case FUNCTIE -> new FunctieVooraf(opleiding, groep, new FunctieId(id), maanden, bron);
    };
  }

  private static int maanden(Row row, Voorafsoort soort) {
    Integer maanden = row.get(MAANDEN);
    if (soort == Voorafsoort.FUNCTIE && row.isEmpty(MAANDEN)) {
      row.error("maanden is leeg. Vul in hoeveel maanden iemand dit werk moet hebben gedaan");
    } else if (soort != Voorafsoort.FUNCTIE && maanden != null) {
      row.warning("maanden telt alleen bij soort FUNCTIE. Laat de cel leeg");
    }
    return maanden == null ? 1 : maanden;
  }

  private static String asked(Voorafeis eis) {
    return switch (eis) {
      case SkillVooraf skill -> skill.skill().value();
      case KwalificatieVooraf kwalificatie -> kwalificatie.kwalificatie().value();
      case FunctieVooraf functie -> functie.functie().value();
    };
  }
}
