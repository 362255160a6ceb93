package nl.overstap.catalog.load.finding;

import java.util.List;
import java.util.stream.Collectors;

/// The meldingen of one ernst: the first so many, and how many there are in all.
///
/// @param getoond in the order of files and lines
/// @param totaal also counts those that are not shown
public record Bevindingen(List<Melding> getoond, int totaal) {

  public static final Bevindingen GEEN = new Bevindingen(List.of(), 0);

  public Bevindingen {
    getoond = List.copyOf(getoond);
  }

  /// How many there are beyond those that are shown.
  public int verzwegen() {
    return totaal - getoond.size();
  }

  /// One melding a line, and `en nog N` when not all are shown.
  @Override
  public String toString() {
    String lines = getoond.stream().map(Melding::toString).collect(Collectors.joining("\n"));
    return verzwegen() == 0 ? lines : lines + "\nen nog " + verzwegen();
  }
}
