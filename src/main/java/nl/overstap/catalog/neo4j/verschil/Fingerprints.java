package nl.overstap.catalog.neo4j.verschil;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overstap.catalog.neo4j.query.Parameters;
import nl.overstap.catalog.neo4j.query.Row;
import nl.overstap.catalog.neo4j.query.VersionQueries;
import nl.overstap.catalog.read.verschil.Conceptsoort;
import nl.overstap.catalog.read.verschil.Wijzigingsoort;

/// The fingerprints of all concepts of one version, as the load wrote them: equal fingerprints mean
/// equal contents.
final class Fingerprints {
  private record Print(Conceptsoort soort, long afdruk, boolean vervallen) {}

  private final Map<String, Print> byId = new HashMap<>();

  static Fingerprints of(VersionQueries version) {
    Fingerprints prints = new Fingerprints();
    version.run("afdrukken", new Parameters(), row -> prints.add(row));
    return prints;
  }

  private boolean add(Row row) {
    Conceptsoort soort = Conceptsoort.ofLabel(row.text("label"));
    Print print = new Print(soort, row.bigNumber("afdruk"), row.flag("vervallen"));
    return byId.put(row.text("id"), print) == null;
  }

  /// What differs in a later version, in the order of the list.
  List<Change> changesTo(Fingerprints naar) {
    List<Change> changes = new ArrayList<>();
    byId.forEach((id, was) -> {
      Print is = naar.byId.get(id);
      if (is == null || (is.vervallen() && !was.vervallen())) {
        changes.add(new Change(was.soort(), Wijzigingsoort.VERVALLEN, id));
      } else if (is.afdruk() != was.afdruk()) {
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
