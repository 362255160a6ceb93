package nl.overstap.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How sure a row is, where it comes from, and the date its source speaks of.
///
/// @param bron empty cells read as the bron of the catalogue
public record Bronvermelding(
    Herkomst herkomst, @Nullable String bron, @Nullable LocalDate peildatum) {
  /// Our own estimate, without a source.
  public static final Bronvermelding INDICATIEF =
      new Bronvermelding(Herkomst.INDICATIEF, null, null);
}
