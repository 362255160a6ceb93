package nl.overstap.cli.report;

import java.util.ArrayList;
import java.util.List;
import nl.overstap.catalog.load.Gelezen;
import nl.overstap.catalog.load.finding.Bevindingen;
import nl.overstap.catalog.report.CatalogueReport;
import nl.overstap.catalog.report.Markdown;
import nl.overstap.catalog.report.Rubriek;

/// The catalogue report as a document: what is in a catalogue, what is missing, what is odd, and
/// what people can reach in it.
public final class CatalogueDocument {
  private CatalogueDocument() {}

  /// The whole document in Markdown; the same catalogue gives the same text. Takes about a thousand
  /// plans more than the onderzoek took.
  ///
  /// @param onderzoek of the same catalogue
  public static String of(Gelezen.Valid gelezen, Onderzoek onderzoek) {
    List<Rubriek> rubrieken = new ArrayList<>();
    rubrieken.add(warnings(gelezen.waarschuwingen()));
    rubrieken.addAll(CatalogueReport.of(gelezen.catalogue()));
    rubrieken.addAll(new BereikReport(onderzoek).rubrieken());
    return "# Catalogusrapport\n\n"
        + "Over %s. Gemaakt met `valideer --rapport`.\n".formatted(gelezen.catalogue().versie())
        + Markdown.of(rubrieken);
  }

  private static Rubriek warnings(Bevindingen found) {
    return Rubriek.lijst(
        "Waarschuwingen",
        "Wat `valideer` opvalt.",
        found.getoond().stream().map(Object::toString).toList());
  }
}
