package nl.overstap.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The built files of the pages, as they are committed. (The class path may still hold those of an
/// earlier build.)
final class GraphiqlAssets {

  private static final Path FOLDER = Path.of("src/main/resources/static/graphiql");
  private static final Set<String> NOT_HASHED = Set.of("index.html", "pad.html", "THIRD_PARTY.txt");

  private GraphiqlAssets() {}

  /// All file names.
  static List<String> names() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The file names with a hash of the content in them: all but the pages and the licences.
  static List<String> hashedNames() {
    return names().stream().filter(name -> !NOT_HASHED.contains(name)).toList();
  }

  /// The content of a file as text.
  static String text(String name) {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
