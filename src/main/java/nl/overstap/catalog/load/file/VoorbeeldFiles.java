package nl.overstap.catalog.load.file;

import java.util.List;
import nl.overstap.catalog.load.row.Column;
import nl.overstap.catalog.load.row.Columns;
import nl.overstap.catalog.load.row.FileFormat;
import nl.overstap.catalog.load.row.Kind;
import nl.overstap.catalog.load.row.Row;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.praktijk.Aandachtspunt;
import nl.overstap.domain.praktijk.AandachtspuntSoort;
import nl.overstap.domain.praktijk.Praktijkvoorbeeld;
import nl.overstap.domain.praktijk.PraktijkvoorbeeldId;
import nl.overstap.domain.regio.RegioId;
import org.jspecify.annotations.Nullable;

/// The files with what works elsewhere and what to check together.
final class VoorbeeldFiles {

  private static final List<Kind> BIJ_KINDS =
      List.of(Kind.FUNCTIE, Kind.OPLEIDING, Kind.KWALIFICATIE);

  private static final Column<PraktijkvoorbeeldId> ID = Columns.id(PraktijkvoorbeeldId::new);
  private static final Column<@Nullable RegioId> REGIO =
      Columns.optionalRef("regio", Kind.REGIO, RegioId::new);
  private static final Column<@Nullable String> DOELGROEP = Columns.optionalText("doelgroep");
  private static final Column<List<String>> PARTNERS = Columns.texts("partners");
  private static final Column<List<FunctieId>> FUNCTIES =
      Columns.refs("functies", Kind.FUNCTIE, FunctieId::new);
  private static final Column<@Nullable String> RESULTAAT = Columns.optionalText("resultaat");
  private static final Column<@Nullable String> VERVANGEN_DOOR =
      Columns.vervangenDoor(Kind.PRAKTIJKVOORBEELD);

  private static final Column<String> BIJ = Columns.text("bij");
  private static final Column<AandachtspuntSoort> SOORT =
      Columns.choice("soort", AandachtspuntSoort.class);
  private static final Column<String> TEKST = Columns.text("tekst");

  static final FileFormat<Praktijkvoorbeeld> PRAKTIJKVOORBEELDEN =
      new FileFormat<>(
          "praktijkvoorbeelden.csv",
          Kind.PRAKTIJKVOORBEELD,
          List.of(
              ID,
              Columns.NAAM,
              REGIO,
              DOELGROEP,
              PARTNERS,
              FUNCTIES,
              RESULTAAT,
              VERVANGEN_DOOR,
              Columns.VERVALLEN),
          VoorbeeldFiles::praktijkvoorbeeld,
          voorbeeld -> voorbeeld.id().value());

  static final FileFormat<Aandachtspunt> AANDACHTSPUNTEN =
      new FileFormat<>(
          "aandachtspunten.csv",
          null,
          List.of(BIJ, SOORT, TEKST),
          VoorbeeldFiles::aandachtspunt,
          punt -> FileFormat.key(punt.bij(), punt.soort(), punt.tekst()));

  private VoorbeeldFiles() {}

  private static Praktijkvoorbeeld praktijkvoorbeeld(Row row) {
    return new Praktijkvoorbeeld(
        row.get(ID),
        row.get(Columns.NAAM),
        row.get(REGIO),
        row.get(DOELGROEP),
        row.get(PARTNERS),
        row.get(FUNCTIES),
        row.get(RESULTAAT),
        row.levensloop(VERVANGEN_DOOR),
        row.bron());
  }

  private static Aandachtspunt aandachtspunt(Row row) {
    return new Aandachtspunt(
        row.getRef(BIJ, BIJ_KINDS), row.get(SOORT), row.get(TEKST), row.bron());
  }
}
