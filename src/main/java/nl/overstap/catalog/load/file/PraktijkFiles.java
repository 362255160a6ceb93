package nl.overstap.catalog.load.file;

import java.util.List;
import nl.overstap.catalog.load.row.Cells;
import nl.overstap.catalog.load.row.Column;
import nl.overstap.catalog.load.row.Columns;
import nl.overstap.catalog.load.row.FileFormat;
import nl.overstap.catalog.load.row.Kind;
import nl.overstap.catalog.load.row.Row;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.praktijk.Begeleiding;
import nl.overstap.domain.praktijk.Praktijkplek;
import nl.overstap.domain.praktijk.PraktijkplekId;
import nl.overstap.domain.praktijk.PraktijkplekSoort;
import nl.overstap.domain.praktijk.Werkgever;
import nl.overstap.domain.praktijk.WerkgeverId;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.skill.SkillId;
import org.jspecify.annotations.Nullable;

/// The files about werkgevers and their places to work and learn.
final class PraktijkFiles {

  private static final Column<WerkgeverId> WERKGEVER_ID = Columns.id(WerkgeverId::new);
  private static final Column<@Nullable String> WERKGEVER_VERVANGEN =
      Columns.vervangenDoor(Kind.WERKGEVER);

  private static final Column<PraktijkplekId> ID = Columns.id(PraktijkplekId::new);
  private static final Column<PraktijkplekSoort> SOORT =
      Columns.choice("soort", PraktijkplekSoort.class);
  private static final Column<FunctieId> FUNCTIE =
      Columns.ref("functie", Kind.FUNCTIE, FunctieId::new);
  private static final Column<@Nullable WerkgeverId> WERKGEVER =
      Columns.optionalRef("werkgever", Kind.WERKGEVER, WerkgeverId::new);
  private static final Column<@Nullable RegioId> REGIO =
      Columns.optionalRef("regio", Kind.REGIO, RegioId::new);
  private static final Column<@Nullable String> PLAATS = Columns.optionalText("plaats");
  private static final Column<@Nullable Integer> PLAATSEN =
      Columns.optionalNumber("plaatsen", 0, Cells.LARGEST);
  private static final Column<@Nullable Integer> UREN_PER_WEEK =
      Columns.optionalNumber("urenPerWeek", 0, 168);
  private static final Column<Begeleiding> BEGELEIDING =
      Columns.choice("begeleiding", Begeleiding.ONBEKEND);
  private static final Column<List<KwalificatieId>> ERKEND_VOOR =
      Columns.refs("erkendVoor", Kind.KWALIFICATIE, KwalificatieId::new);
  private static final Column<List<SkillId>> LEERT =
      Columns.refs("leert", Kind.SKILL, SkillId::new);
  private static final Column<@Nullable String> VERVANGEN_DOOR =
      Columns.vervangenDoor(Kind.PRAKTIJKPLEK);

  static final FileFormat<Werkgever> WERKGEVERS =
      new FileFormat<>(
          "werkgevers.csv",
          Kind.WERKGEVER,
          List.of(WERKGEVER_ID, Columns.NAAM, WERKGEVER_VERVANGEN, Columns.VERVALLEN),
          PraktijkFiles::werkgever,
          werkgever -> werkgever.id().value());

  static final FileFormat<Praktijkplek> PRAKTIJKPLEKKEN =
      new FileFormat<>(
          "praktijkplekken.csv",
          Kind.PRAKTIJKPLEK,
          List.of(
              ID,
              SOORT,
              FUNCTIE,
              WERKGEVER,
              REGIO,
              PLAATS,
              PLAATSEN,
              UREN_PER_WEEK,
              BEGELEIDING,
              ERKEND_VOOR,
              LEERT,
              VERVANGEN_DOOR,
              Columns.VERVALLEN),
          PraktijkFiles::praktijkplek,
          plek -> plek.id().value());

  private PraktijkFiles() {}

  private static Werkgever werkgever(Row row) {
    return new Werkgever(
        row.get(WERKGEVER_ID),
        row.get(Columns.NAAM),
        row.levensloop(WERKGEVER_VERVANGEN),
        row.bron());
  }

  private static Praktijkplek praktijkplek(Row row) {
    return new Praktijkplek(
        row.get(ID),
        row.get(SOORT),
        row.get(FUNCTIE),
        row.get(WERKGEVER),
        row.get(REGIO),
        row.get(PLAATS),
        row.get(PLAATSEN),
        row.get(UREN_PER_WEEK),
        row.get(BEGELEIDING),
        row.get(ERKEND_VOOR),
        row.get(LEERT),
        row.levensloop(VERVANGEN_DOOR),
        row.bron());
  }
}
