package nl.overstap.catalog.load.store;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.overstap.catalog.CypherFile;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/// Says in the database which versions are in use, for a while at a time, so that another process
/// that loads does not remove them. By the clock of the database, so clocks may differ.
public final class VersionLeases {
  private final Driver driver;
  private final Duration term;

  /// @param term how long one call holds a version
  public VersionLeases(Driver driver, Duration term) {
    this.driver = driver;
    this.term = term;
  }

  /// Holds these versions. Writes nothing as long as half of the term is left.
  public void hold(List<String> keys) {
    try (Session session = driver.session()) {
      session.executeWriteWithoutResult(transaction ->
          transaction
              .run(
                  CypherFile.read("load/hold-catalogi"),
                  Map.of("versies", keys, "seconden", term.toSeconds()))
              .consume());
    }
  }
}
