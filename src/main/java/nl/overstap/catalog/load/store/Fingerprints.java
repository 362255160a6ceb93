package nl.overstap.catalog.load.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One number per concept for all that the catalogue says of it: its own row and what it is related
/// to. It is written with the concept (`afdruk`), so that versions can be compared without reading
/// them whole.
final class Fingerprints {
  private static final int BATCH = 5_000;

  /// Nodes without an id of their own: what they say belongs to what points to them.
  private static final Set<String> PARTS = Set.of("Aandachtspunt", "Arbeidsmarkt");

  /// Relationships that say something about where they end.
  private static final Set<String> TOWARDS =
      Set.of("opleider-biedt-aanbod", "werkgever-heeft-praktijkplek");

  private final Map<String, Long> parts = new HashMap<>();
  private final Map<String, Long> relations = new HashMap<>();

  private Fingerprints() {}

  /// The same rows, concepts with their fingerprints.
  static List<RowSet<?>> addedTo(List<RowSet<?>> sets) {
    Fingerprints prints = new Fingerprints();
    sets.stream().filter(set -> PARTS.contains(set.label())).forEach(prints::addParts);
    sets.stream().filter(set -> set.label().isEmpty()).forEach(prints::addRelations);
    return sets.stream().<RowSet<?>>map(prints::mark).toList();
  }

  private void addParts(RowSet<?> set) {
    for (Map<String, Object> row : rows(set)) {
      String id = String.valueOf(row.remove("id"));
      parts.put(id, Fingerprint.of(row));
    }
  }

  private void addRelations(RowSet<?> set) {
    for (int from = 0; from < set.size(); from += BATCH) {
      for (Map<String, Object> row : set.batch(from, BATCH)) {
        addRelation(set.query(), row);
      }
    }
  }

  private void addRelation(String query, Map<String, Object> row) {
    boolean towards = TOWARDS.contains(query);
    String owner = String.valueOf(row.get(towards ? "naar" : "van"));
    String other = String.valueOf(row.get(towards ? "van" : "naar"));
    Long part = parts.get(other);
    String said = query + " " + (part == null ? other : part) + " " + properties(row);
    relations.merge(owner, Fingerprint.of(said), Long::sum);
  }

  private static long properties(Map<String, Object> row) {
    Map<String, Object> properties = new HashMap<>();
    if (row.get("eigenschappen") instanceof Map<?, ?> map) {
      map.forEach((name, value) -> properties.put(String.valueOf(name), value));
    }
    return Fingerprint.of(properties);
  }

  private <T> RowSet<T> mark(RowSet<T> set) {
    return set.label().isEmpty() || PARTS.contains(set.label()) ? set : set.with(this::mark);
  }

  private Map<String, Object> mark(Map<String, Object> row) {
    long related = relations.getOrDefault(String.valueOf(row.get("id")), 0L);
    row.put("afdruk", Fingerprint.of(row) + related);
    return row;
  }

  private static List<Map<String, Object>> rows(RowSet<?> set) {
    return set.batch(0, set.size());
  }
}
