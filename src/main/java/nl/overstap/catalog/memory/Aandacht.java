package nl.overstap.catalog.memory;

import java.util.List;
import java.util.Map;
import nl.overstap.domain.Id;
import nl.overstap.domain.praktijk.Aandachtspunt;

/// What to check together, by the id that it belongs to.
final class Aandacht {

  private final Map<String, List<Aandachtspunt>> byId;

  Aandacht(List<Aandachtspunt> rows) {
    this.byId = Lookup.group(rows, Aandachtspunt::bij);
  }

  List<Aandachtspunt> bij(Id id) {
    return Lookup.of(byId, id.value());
  }
}
