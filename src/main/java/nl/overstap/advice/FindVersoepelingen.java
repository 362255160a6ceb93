package nl.overstap.advice;

import java.util.List;
import nl.overstap.advice.answer.GeenPad;
import nl.overstap.advice.answer.blokkade.Versoepeling;

/// Finds what a person could give up so that there is a path (R14).
public interface FindVersoepelingen {
  /// At most one per kind, in the order of VersoepelingSoort, each verified by solving again. Takes
  /// as long as several searches, so only call it when somebody asks.
  List<Versoepeling> find(GeenPad geenPad);
}
