package nl.overstap.catalog.neo4j.verschil;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.overstap.catalog.neo4j.query.Parameters;
import nl.overstap.catalog.neo4j.query.Row;
import nl.overstap.catalog.neo4j.query.VersionQueries;
import nl.overstap.catalog.read.verschil.Conceptsoort;
import nl.overstap.catalog.read.verschil.Wijzigingsoort;
import org.jspecify.annotations.Nullable;

/// The fingerprints of all concepts of one version, as the load wrote them: equal fingerprints mean
/// equal contents. A version that was stored before there were any has none.
final class Fingerprints {
  private record Print(Conceptsoort soort, @Nullable Long afdruk, boolean vervallen) {
    boolean isComparable(@Nullable Print other) {
      return other != null && afdruk != null && other.afdruk != null;
    }
  }

  private final Map<String, Print> byId = new HashMap<>();

  static Fingerprints of(VersionQueries version) {
    Fingerprints prints = new Fingerprints();
    version.run("afdrukken", new Parameters(), row -> prints.add(row));
    return prints;
  }

  private boolean add(Row row) {
    Conceptsoort soort = Conceptsoort.ofLabel(row.text("label"));
    Print print = new Print(soort, row.bigNumberIfAny("afdruk"), row.flag("vervallen"));
    return byId.put(row.text("id"), print) == null;
  }

  /// What both versions have, but one of them without a fingerprint: to be compared otherwise.
  List<String> withoutPrint(Fingerprints naar) {
    return byId.entrySet().stream()
        .filter(was -> naar.byId.containsKey(was.getKey()))
        .filter(was -> !was.getValue().isComparable(naar.byId.get(was.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// What differs in a later version, in the order of the list.
  ///
  /// @param otherwise what differs of [#withoutPrint]
  List<Change> changesTo(Fingerprints naar, Set<String> otherwise) {
    List<Change> changes = new ArrayList<>();
    byId.forEach((id, was) -> {
      Print is = naar.byId.get(id);
      if (is == null || (is.vervallen() && !was.vervallen())) {
        changes.add(new Change(was.soort(), Wijzigingsoort.VERVALLEN, id));
      } else if (was.isComparable(is)
          ? !Objects.equals(is.afdruk(), was.afdruk())
          : otherwise.contains(id)) {
        changes.add(new Change(is.soort(), Wijzigingsoort.GEWIJZIGD, id));
      }
    });
    naar.byId.forEach((id, is) -> {
      if (!byId.containsKey(id)) {
        changes.add(new Change(is.soort(), Wijzigingsoort.TOEGEVOEGD, id));
      }
    });
    changes.sort(Change.ORDER);
    return changes;
  }
}
