package nl.overstap.catalog.read.verschil;

import java.util.Locale;

/// The kinds of rows that have an id of their own, in the order in which they are shown.
public enum Conceptsoort {
  FUNCTIE,
  TAAK,
  SKILL,
  OPLEIDING,
  KWALIFICATIE,
  AANBOD,
  OPLEIDER,
  WERKGEVER,
  PRAKTIJKPLEK,
  PRAKTIJKVOORBEELD,
  REGELING,
  SECTOR,
  REGIO;

  /// By its label in the graph: `Functie`.
  public static Conceptsoort ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
