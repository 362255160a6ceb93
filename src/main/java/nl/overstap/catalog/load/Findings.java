package nl.overstap.catalog.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.overstap.catalog.load.table.Report;

/// Collects meldingen while a catalogue is read, up to a limit for each ernst, and counts the rest.
final class Findings implements Report {

  private final int limit;
  private final List<Melding> errors = new ArrayList<>();
  private final List<Melding> warnings = new ArrayList<>();
  private int errorCount;
  private int warningCount;

  Findings(int limit) {
    this.limit = limit;
  }

  @Override
  public void error(String file, int line, String text) {
    errorCount++;
    add(errors, new Melding(Ernst.FOUT, file, line, text));
  }

  @Override
  public void warning(String file, int line, String text) {
    warningCount++;
    add(warnings, new Melding(Ernst.WAARSCHUWING, file, line, text));
  }

  void error(Placed<?> row, String text) {
    error(row.file(), row.line(), text);
  }

  void warning(Placed<?> row, String text) {
    warning(row.file(), row.line(), text);
  }

  boolean hasErrors() {
    return errorCount > 0;
  }

  int errorCount() {
    return errorCount;
  }

  /// True while a next error would still be shown, so that advice is worth its time.
  boolean showsMoreErrors() {
    return errorCount < limit;
  }

  Bevindingen errors() {
    return new Bevindingen(sorted(errors), errorCount);
  }

  Bevindingen warnings() {
    return new Bevindingen(sorted(warnings), warningCount);
  }

  private void add(List<Melding> to, Melding melding) {
    if (to.size() < limit) {
      to.add(melding);
    }
  }

  private static List<Melding> sorted(List<Melding> meldingen) {
    return meldingen.stream()
        .sorted(
            Comparator.comparing(Melding::bestand)
                .thenComparingInt(Melding::regel)
                .thenComparing(Melding::tekst))
        .toList();
  }
}
