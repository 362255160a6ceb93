package nl.overstap.catalog.neo4j.query;

import java.util.HashMap;
import java.util.Map;
import nl.overstap.domain.Bronvermelding;

/// One of each value that many rows say: what comes from the database comes anew with every row,
/// and most of a large catalogue is ids that come back thousands of times.
public final class SharedValues {

  private final Map<String, String> texts = new HashMap<>();
  private final Map<Bronvermelding, Bronvermelding> bronnen = new HashMap<>();

  String of(String text) {
    return texts.computeIfAbsent(text, same -> same);
  }

  Bronvermelding of(Bronvermelding bron) {
    return bronnen.computeIfAbsent(bron, same -> same);
  }
}
