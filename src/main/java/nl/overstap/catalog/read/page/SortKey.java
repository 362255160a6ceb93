package nl.overstap.catalog.read.page;

import java.text.Normalizer;
import java.util.Locale;
import nl.overstap.domain.BenoemdBegrip;

/// Where a row stands in a list: by its name as sorted, then by its id.
public record SortKey(String naam, String id) {
  /// Where this stands.
  public static SortKey of(BenoemdBegrip<?> begrip) {
    return new SortKey(normalise(begrip.naam()), begrip.id().value());
  }

  /// How names are sorted: without capitals and accents, so that `Één` stands by `een`.
  public static String normalise(String naam) {
    return Normalizer.normalize(naam, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }
}
