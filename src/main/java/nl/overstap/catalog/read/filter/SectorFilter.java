package nl.overstap.catalog.read.filter;

import nl.overstap.domain.functie.SectorId;
import org.jspecify.annotations.Nullable;

/// Which sectoren to list; empty fields do not filter.
public record SectorFilter(@Nullable SectorId onderdeelVan) {
  public static final SectorFilter ALLES = new SectorFilter(null);
}
