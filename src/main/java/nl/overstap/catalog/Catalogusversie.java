package nl.overstap.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which catalogue this is. The key is `naam@versie+` and 8 hex digits of a SHA-256 over its
/// sorted, normalised rows (R20), so the same rows give the same key, from a folder or a zip.
///
/// @param checksum the whole SHA-256, in hex
public record Catalogusversie(
    String naam,
    String versie,
    String checksum,
    @Nullable String bron,
    @Nullable String licentie,
    @Nullable LocalDate peildatum) {
  public String key() {
    return naam + "@" + versie + "+" + checksum.substring(0, 8);
  }

  @Override
  public String toString() {
    return key();
  }
}
