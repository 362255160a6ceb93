package nl.overstap.config.database;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.GraphDatabaseSettings.LogQueryLevel;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/// A Neo4j server inside this process, reached over real Bolt on loopback like any other.
///
/// It listens on a free port, asks for no password, tells nobody about its use, and keeps no log of
/// queries.
public final class EmbeddedNeo4j implements AutoCloseable {

  private static final String LOOPBACK = "127.0.0.1";

  /// The most that it takes, page by page as the store grows: enough for the catalogue of a nation.
  private static final long PAGE_CACHE_BYTES = ByteUnit.mebiBytes(512);

  private final DatabaseManagementService server;

  private EmbeddedNeo4j(DatabaseManagementService server) {
    this.server = server;
  }

  /// Starts a server on the store in a folder, and makes both when they are not there.
  ///
  /// @param folder where the store and its logs live
  /// @return the running server
  /// @throws CannotStartException when the folder cannot be written or another process holds it
  public static EmbeddedNeo4j start(Path folder) {
    Path home = folder.toAbsolutePath().normalize();
    makeFolder(home);
    try {
      return new EmbeddedNeo4j(configure(home).build());
    } catch (RuntimeException failure) {
      throw explain(home, failure);
    }
  }

  /// Where a driver finds this server.
  ///
  /// @return an address such as `bolt://127.0.0.1:41234`
  public URI uri() {
    var database = (GraphDatabaseAPI) server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
    return URI.create(
        "bolt://" + LOOPBACK + ":" + ports.getLocalAddress(ConnectorType.BOLT).getPort());
  }

  /// Runs a first query, so that the next one does not wait until the query planner is loaded.
  void warmUp() {
    server
        .database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME)
        .executeTransactionally("MATCH (n) RETURN n LIMIT 1");
  }

  /// Stops the server in an orderly way: everything is on disk afterwards.
  @Override
  public void close() {
    server.shutdown();
  }

  private static DatabaseManagementServiceBuilder configure(Path home) {
    return new DatabaseManagementServiceBuilder(home)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress(LOOPBACK, 0))
        .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
        .setConfig(GraphDatabaseSettings.udc_enabled, false)
        .setConfig(GraphDatabaseSettings.log_queries, LogQueryLevel.OFF)
        .setConfig(GraphDatabaseSettings.log_queries_transactions_level, LogQueryLevel.OFF)
        .setConfig(GraphDatabaseSettings.pagecache_memory, PAGE_CACHE_BYTES)
        .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false);
  }

  private static void makeFolder(Path home) {
    try {
      Files.createDirectories(home);
    } catch (IOException failure) {
      throw notWritable(home, failure);
    }
    if (!Files.isWritable(home)) {
      throw notWritable(home, new IOException(home.toString()));
    }
  }

  private static CannotStartException notWritable(Path home, IOException failure) {
    return new CannotStartException(
        "De map %s voor de database is niet te beschrijven. Kies een andere map met de eigenschap %s."
            .formatted(home, DatabaseProperties.MAP),
        failure);
  }

  private static RuntimeException explain(Path home, RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof FileLockException) {
        return new CannotStartException(
            "De database in %s is al in gebruik door een ander proces. Stop dat proces, of kies een andere map met de eigenschap %s."
                .formatted(home, DatabaseProperties.MAP),
            failure);
      }
    }
    return failure;
  }
}
