package nl.overstap.support.database;

import java.net.URI;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;

/// The one Neo4j of a test run, reached over Bolt.
///
/// From Testcontainers where Docker answers, embedded otherwise. The switch is the system property
/// `overstap.test.database`: `auto` (what absent means), `docker` or `ingebed`. The run says which
/// it was.
public final class TestDatabase {

  private final URI uri;
  private final Driver driver;

  private TestDatabase(Neo4jServer server) {
    this.uri = server.uri();
    this.driver = GraphDatabase.driver(uri, AuthTokens.none(), quietly());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
    System.out.println("Tests gebruiken Neo4j: " + server.description() + " op " + uri);
  }

  /// The driver's own logging writes every message that it sends as a text, whether anyone reads it
  /// or not; what Spring gives it does not.
  @SuppressWarnings("deprecation") // what comes in its place is the slow one
  public static Config quietly() {
    return Config.builder().withLogging(Logging.slf4j()).build();
  }

  /// The database of this run; the first call starts it.
  public static TestDatabase get() {
    return Holder.DATABASE;
  }

  /// Its address; it asks for no password.
  public URI uri() {
    return uri;
  }

  /// A driver that stays open as long as the run.
  public Driver driver() {
    return driver;
  }

  /// Takes out all data. Constraints, indexes and the record of applied migrations stay.
  public void clean() {
    try (var session = driver.session()) {
      session
          .run(
              """
              MATCH (n) WHERE NOT n:__Neo4jMigration
              CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS
              """)
          .consume();
    }
  }

  private void stop(Neo4jServer server) {
    driver.close();
    server.close();
  }

  /// Starts the database when it is first asked for.
  private static final class Holder {
    static final TestDatabase DATABASE = new TestDatabase(Neo4jServer.choose());
  }
}
