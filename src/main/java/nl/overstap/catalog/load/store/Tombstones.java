package nl.overstap.catalog.load.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overstap.catalog.CypherFile;
import org.neo4j.driver.Session;

/// Keeps concepts that a new version no longer has (R20): found by id, but outside lists and
/// counts.
final class Tombstones {

  private static final int BATCH = 5_000;

  private final Session session;

  Tombstones(Session session) {
    this.session = session;
  }

  /// Copies what one version has and the next has not, earlier tombstones included.
  void carryOver(String from, String to) {
    Set<String> missing = conceptIds(from);
    missing.removeAll(conceptIds(to));
    List<String> ids = missing.stream().sorted().toList();
    for (int begin = 0; begin < ids.size(); begin += BATCH) {
      List<String> batch = ids.subList(begin, Math.min(ids.size(), begin + BATCH));
      session
          .run(CypherFile.read("load/tombstones"), Map.of("ids", batch, "oud", from, "versie", to))
          .consume();
    }
  }

  private Set<String> conceptIds(String versie) {
    return session.run(CypherFile.read("load/concept-ids"), Map.of("versie", versie)).stream()
        .map(row -> row.get("id").asString())
        .collect(Collectors.toCollection(HashSet::new));
  }
}
