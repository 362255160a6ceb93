package nl.overstap.catalog.neo4j.verschil;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Gatherers;
import nl.overstap.catalog.neo4j.query.VersionQueries;
import nl.overstap.catalog.read.verschil.Versieverschil;
import org.jspecify.annotations.Nullable;

/// Finds what changed between versions, and remembers the last few answers: a version never
/// changes. One at a time, because it takes memory for every concept of both.
public final class VersionDifferences {
  private static final int REMEMBERED = 2;

  /// More changes than this are found again each time rather than kept in memory.
  private static final int MOST_REMEMBERED_CHANGES = 50_000;

  /// Concepts without a fingerprint that are compared at a time.
  private static final int BATCH = 1_000;

  private record Pair(String van, String naar) {}

  private final Map<Pair, List<Change>> remembered = new LinkedHashMap<>(4, 0.75f, true);

  /// From one version to another, each a key with the queries about it.
  public synchronized Versieverschil between(
      String van, VersionQueries vanQueries, String naar, VersionQueries naarQueries) {
    Pair pair = new Pair(van, naar);
    @Nullable List<Change> known = remembered.get(pair);
    List<Change> changes = known == null ? find(vanQueries, naarQueries) : known;
    if (known == null && changes.size() <= MOST_REMEMBERED_CHANGES) {
      remember(pair, changes);
    }
    return new Neo4jVersieverschil(vanQueries, naarQueries, changes);
  }

  private static List<Change> find(VersionQueries van, VersionQueries naar) {
    Fingerprints was = Fingerprints.of(van);
    Fingerprints is = Fingerprints.of(naar);
    Set<String> otherwise = new HashSet<>();
    was.withoutPrint(is).stream()
        .gather(Gatherers.windowFixed(BATCH))
        .forEach(ids -> otherwise.addAll(different(ids, van, naar)));
    return was.changesTo(is, otherwise);
  }

  private static List<String> different(List<String> ids, VersionQueries van, VersionQueries naar) {
    Map<String, ConceptContents> was = Neo4jVersieverschil.contents(van, ids);
    Map<String, ConceptContents> is = Neo4jVersieverschil.contents(naar, ids);
    return was.entrySet().stream()
        .filter(one -> one.getValue().differsFrom(is.get(one.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private void remember(Pair pair, List<Change> changes) {
    remembered.put(pair, changes);
    if (remembered.size() > REMEMBERED) {
      var oldest = remembered.keySet().iterator();
      oldest.next();
      oldest.remove();
    }
  }
}
