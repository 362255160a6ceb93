package nl.overstap.support.database;

import java.net.URI;

/// A Neo4j that the tests started.
sealed interface Neo4jServer extends AutoCloseable permits ContainerServer, EmbeddedServer {

  /// The version that is tested against; the same as in the build file.
  String VERSION = "2026.08.1";

  URI uri();

  /// What it is, in words for the log of the run.
  String description();

  @Override
  void close();

  static Neo4jServer choose() {
    String wanted = System.getProperty("overstap.test.database", "auto");
    return switch (wanted) {
      case "docker" -> ContainerServer.start();
      case "ingebed" -> EmbeddedServer.start();
      case "auto" ->
          ContainerServer.isPossible() ? ContainerServer.start() : EmbeddedServer.start();
      default ->
          throw new IllegalArgumentException(
              "overstap.test.database is '%s'. Kies auto, docker of ingebed.".formatted(wanted));
    };
  }
}
