package nl.overstap.support.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.overstap.config.database.EmbeddedNeo4j;
import org.springframework.util.FileSystemUtils;

/// Neo4j in the process of the tests, on a temporary store.
record EmbeddedServer(EmbeddedNeo4j server, Path folder) implements Neo4jServer {

  static EmbeddedServer start() {
    try {
      Path folder = Files.createTempDirectory("overstap-test");
      return new EmbeddedServer(EmbeddedNeo4j.start(folder), folder);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public URI uri() {
    return server.uri();
  }

  @Override
  public String description() {
    return "ingebed " + VERSION;
  }

  @Override
  public void close() {
    server.close();
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
