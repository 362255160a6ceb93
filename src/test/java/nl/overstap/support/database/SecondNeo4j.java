package nl.overstap.support.database;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.overstap.support.process.ChildProcess;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/// A Neo4j in a process of its own, with a password: the server that the shipped jar is meant for.
///
/// @param process the process it runs in
/// @param uri where it listens
public record SecondNeo4j(ChildProcess process, URI uri) implements AutoCloseable {

  /// Who may log on.
  public static final String USER = "neo4j";

  /// With which password.
  public static final String PASSWORD = "geheim-voor-de-test";

  private static final String FIRST_PASSWORD = "neo4j";

  /// Starts one and waits until it answers.
  ///
  /// @param folder where its store lives
  public static SecondNeo4j start(Path folder) throws IOException, InterruptedException {
    return start(folder, List.of());
  }

  /// The same, with these options for its Java.
  public static SecondNeo4j start(Path folder, List<String> options)
      throws IOException, InterruptedException {
    var process =
        ChildProcess.java(
            folder,
            Map.of("CLASSPATH", ChildProcess.joined(ChildProcess.classPath())),
            Stream.concat(
                    options.stream(),
                    Stream.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "--add-opens=java.base/java.nio=ALL-UNNAMED",
                        SecondNeo4j.class.getName(),
                        folder.toString()))
                .toList());
    return new SecondNeo4j(process, URI.create(process.await("READY (\\S+)")));
  }

  @Override
  public void close() {
    process.close();
  }

  /// The program of the second process.
  ///
  /// @param args the folder of the store
  public static void main(String[] args) {
    var server =
        new DatabaseManagementServiceBuilder(Path.of(args[0]))
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
            .setConfig(GraphDatabaseSettings.auth_enabled, true)
            .setConfig(GraphDatabaseSettings.udc_enabled, false)
            .build();
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
    var database = (GraphDatabaseAPI) server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
    String uri = "bolt://127.0.0.1:" + ports.getLocalAddress(ConnectorType.BOLT).getPort();
    setPassword(uri);
    System.out.println("READY " + uri);
  }

  private static void setPassword(String uri) {
    try (var driver = GraphDatabase.driver(uri, AuthTokens.basic(USER, FIRST_PASSWORD))) {
      driver
          .executableQuery("ALTER CURRENT USER SET PASSWORD FROM $first TO $password")
          .withParameters(Map.of("first", FIRST_PASSWORD, "password", PASSWORD))
          .withConfig(QueryConfig.builder().withDatabase("system").build())
          .execute();
    }
  }
}
