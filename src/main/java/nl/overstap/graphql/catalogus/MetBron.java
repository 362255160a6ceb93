package nl.overstap.graphql.catalogus;

import nl.overstap.domain.Bronvermelding;
import org.jspecify.annotations.Nullable;

/// A row that is shown with where it comes from; empty for what was computed.
interface MetBron {
  @Nullable Bronvermelding bronvermelding();
}
