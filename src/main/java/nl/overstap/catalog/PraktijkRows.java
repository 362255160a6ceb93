package nl.overstap.catalog;

import java.util.List;
import nl.overstap.domain.praktijk.Aandachtspunt;
import nl.overstap.domain.praktijk.Praktijkplek;
import nl.overstap.domain.praktijk.Praktijkvoorbeeld;
import nl.overstap.domain.praktijk.Regeling;
import nl.overstap.domain.praktijk.Werkgever;
import nl.overstap.domain.regio.Regio;
import nl.overstap.domain.regio.Regiobuur;

/// Regio's, places to work, examples, points of attention and regelingen.
public record PraktijkRows(
    List<Regio> regios,
    List<Regiobuur> buren,
    List<Werkgever> werkgevers,
    List<Praktijkplek> praktijkplekken,
    List<Praktijkvoorbeeld> praktijkvoorbeelden,
    List<Aandachtspunt> aandachtspunten,
    List<Regeling> regelingen) {
  public PraktijkRows {
    regios = List.copyOf(regios);
    buren = List.copyOf(buren);
    werkgevers = List.copyOf(werkgevers);
    praktijkplekken = List.copyOf(praktijkplekken);
    praktijkvoorbeelden = List.copyOf(praktijkvoorbeelden);
    aandachtspunten = List.copyOf(aandachtspunten);
    regelingen = List.copyOf(regelingen);
  }
}
