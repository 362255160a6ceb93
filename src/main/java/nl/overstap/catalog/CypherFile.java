package nl.overstap.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The text of a query: `cypher/queries` holds one file for each, so that it can be read, explained
/// and tried without the program.
public final class CypherFile {

  private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

  private CypherFile() {}

  /// Reads a query from the class path.
  ///
  /// @param name path within `cypher/queries`, without the extension: `read/skills`
  /// @throws IllegalArgumentException when there is no such query
  public static String read(String name) {
    return TEXTS.computeIfAbsent(name, CypherFile::load);
  }

  private static String load(String name) {
    String path = "/cypher/queries/" + name + ".cypher";
    try (InputStream in = CypherFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no query on the class path at " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
