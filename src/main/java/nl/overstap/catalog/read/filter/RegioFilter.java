package nl.overstap.catalog.read.filter;

import nl.overstap.domain.regio.RegioSoort;
import org.jspecify.annotations.Nullable;

/// Which regio's to list; empty fields do not filter.
public record RegioFilter(@Nullable RegioSoort soort) {
  public static final RegioFilter ALLES = new RegioFilter(null);
}
