package nl.overstap.cli.command;

import java.io.PrintWriter;
import nl.overstap.catalog.load.Gelezen;
import nl.overstap.catalog.load.finding.Bevindingen;
import nl.overstap.catalog.memory.InMemoryCatalogue;
import nl.overstap.catalog.read.Catalogustelling;

/// What `valideer` prints: the fouten, the waarschuwingen, and how it ends in one line.
public final class ValideerReport {

  private final PrintWriter out;

  public ValideerReport(PrintWriter out) {
    this.out = out;
  }

  /// Prints it.
  public void print(Gelezen gelezen) {
    switch (gelezen) {
      case Gelezen.Valid valid -> printValid(valid);
      case Gelezen.Invalid invalid -> printInvalid(invalid);
    }
  }

  private void printValid(Gelezen.Valid valid) {
    printGroup("Waarschuwingen", valid.waarschuwingen());
    InMemoryCatalogue catalogue = new InMemoryCatalogue(valid.catalogue());
    out.println(catalogue.versie() + ": " + counts(catalogue.telling()));
    out.println("De catalogus klopt: geen fouten, " + warnings(valid.waarschuwingen()) + ".");
  }

  private void printInvalid(Gelezen.Invalid invalid) {
    printGroup("Fouten", invalid.fouten());
    printGroup("Waarschuwingen", invalid.waarschuwingen());
    int errors = invalid.fouten().totaal();
    out.println(
        "De catalogus klopt niet: %s, %s. Zo wordt er niets van geladen."
            .formatted(
                errors == 1 ? "1 fout" : errors + " fouten", warnings(invalid.waarschuwingen())));
  }

  private void printGroup(String title, Bevindingen found) {
    if (found.totaal() > 0) {
      out.println(title + " (" + found.totaal() + ")");
      out.println(found);
      out.println();
    }
  }

  private static String warnings(Bevindingen found) {
    return switch (found.totaal()) {
      case 0 -> "geen waarschuwingen";
      case 1 -> "1 waarschuwing";
      default -> found.totaal() + " waarschuwingen";
    };
  }

  private static String counts(Catalogustelling telling) {
    return "%d functies, %d skills, %d opleidingen, %d kwalificaties, %d sectoren, %d regio's, %d keer aanbod"
        .formatted(
            telling.functies(),
            telling.skills(),
            telling.opleidingen(),
            telling.kwalificaties(),
            telling.sectoren(),
            telling.regios(),
            telling.aanbod());
  }
}
