package nl.overstap.catalog.report;

import java.util.List;

/// One chapter of a report on a catalogue: a list of what was found, or a table.
///
/// @param uitleg what was looked for and why, in plain Dutch
/// @param kop names of the columns; empty for a list
/// @param rijen one cell for each column; one cell for a list
public record Rubriek(String titel, String uitleg, List<String> kop, List<List<String>> rijen) {
  public Rubriek {
    kop = List.copyOf(kop);
    rijen = rijen.stream().map(List::copyOf).toList();
  }

  public static Rubriek lijst(String titel, String uitleg, List<String> regels) {
    return new Rubriek(titel, uitleg, List.of(), regels.stream().map(List::of).toList());
  }
}
