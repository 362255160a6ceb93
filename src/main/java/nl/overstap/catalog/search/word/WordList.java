package nl.overstap.catalog.search.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads a list of words that comes with the program: a line each, `#` before what is not read.
final class WordList {

  private WordList() {}

  /// @throws UncheckedIOException when the list did not come with the program
  static List<String> read(String name) {
    try (InputStream in = WordList.class.getResourceAsStream("/zoek/" + name)) {
      if (in == null) {
        throw new IOException("/zoek/" + name + " ontbreekt in het programma");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
