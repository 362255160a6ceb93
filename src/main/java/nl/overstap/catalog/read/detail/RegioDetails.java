package nl.overstap.catalog.read.detail;

import java.util.List;
import nl.overstap.domain.regio.Regio;
import nl.overstap.domain.regio.RegioId;

/// A regio with its neighbours.
public record RegioDetails(Regio regio, List<RegioId> buren) {
  public RegioDetails {
    buren = List.copyOf(buren);
  }
}
