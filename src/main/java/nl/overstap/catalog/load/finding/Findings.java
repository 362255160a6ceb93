package nl.overstap.catalog.load.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.overstap.catalog.load.table.Report;

/// Collects meldingen while a catalogue is read, up to a limit for each ernst, and counts the rest.
public final class Findings implements Report {

  private final int limit;
  private final List<Melding> errors = new ArrayList<>();
  private final List<Melding> warnings = new ArrayList<>();
  private int errorCount;
  private int warningCount;

  /// @param limit how many of each ernst are shown
  public Findings(int limit) {
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

  /// Something that stops the load, on the row of a value.
  public void error(Placed<?> row, String text) {
    error(row.file(), row.line(), text);
  }

  /// Something odd, on the row of a value.
  public void warning(Placed<?> row, String text) {
    warning(row.file(), row.line(), text);
  }

  /// Whether the load stops.
  public boolean hasErrors() {
    return errorCount > 0;
  }

  /// How many errors there are so far, also those that are not shown.
  public int errorCount() {
    return errorCount;
  }

  /// The errors so far.
  public Bevindingen errors() {
    return new Bevindingen(sorted(errors), errorCount);
  }

  /// The warnings so far.
  public Bevindingen warnings() {
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
