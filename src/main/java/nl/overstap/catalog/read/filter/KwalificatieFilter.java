package nl.overstap.catalog.read.filter;

import nl.overstap.domain.kwalificatie.KwalificatieSoort;
import org.jspecify.annotations.Nullable;

/// Which kwalificaties to list; empty fields do not filter.
public record KwalificatieFilter(@Nullable KwalificatieSoort soort) {
  public static final KwalificatieFilter ALLES = new KwalificatieFilter(null);
}
