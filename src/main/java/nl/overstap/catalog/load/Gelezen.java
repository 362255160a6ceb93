package nl.overstap.catalog.load;

import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.load.finding.Bevindingen;

/// What came of reading a catalogue: all of it, or nothing with the reasons.
public sealed interface Gelezen {

  /// Odd things that do not stop a load.
  Bevindingen waarschuwingen();

  /// The catalogue, for callers that have nothing better to do with a wrong one than to stop.
  /// Throws IllegalStateException with all fouten as its message.
  Catalogue getCatalogue();

  /// Everything holds.
  record Valid(Catalogue catalogue, Bevindingen waarschuwingen) implements Gelezen {
    @Override
    public Catalogue getCatalogue() {
      return catalogue;
    }
  }

  /// Something is wrong, so nothing is loaded.
  record Invalid(Bevindingen fouten, Bevindingen waarschuwingen) implements Gelezen {
    @Override
    public Catalogue getCatalogue() {
      throw new IllegalStateException("De catalogus klopt niet:\n" + fouten);
    }
  }
}
