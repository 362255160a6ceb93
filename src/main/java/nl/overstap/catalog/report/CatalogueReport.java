package nl.overstap.catalog.report;

import java.util.List;
import nl.overstap.catalog.Catalogue;

/// Looks at a whole catalogue as its makers would: what is in it, what is missing, what is odd.
public final class CatalogueReport {
  private static final List<Check> CHECKS =
      List.of(
          new Tellingen(),
          new WitteVlekken(),
          new Trapjes(),
          new AantalEisen(),
          new NietNodig(),
          new Overtroffen(),
          new Onbegaanbaar(),
          new DubbeleSkills(),
          new GelijkeFuncties(),
          new GedeeldeSkills());

  private CatalogueReport() {}

  /// One chapter for each thing that is looked at. Takes time in proportion to the square of the
  /// number of opleidingen: seconds for some thousands.
  public static List<Rubriek> of(Catalogue catalogue) {
    Inhoud inhoud = new Inhoud(catalogue);
    return CHECKS.stream().map(check -> check.look(inhoud)).toList();
  }
}
