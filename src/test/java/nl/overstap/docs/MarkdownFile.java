package nl.overstap.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A document of this project, as far as its tests look into it.
record MarkdownFile(Path path, String text) {
  private static final Pattern FENCE =
      Pattern.compile("^```(\\w*)\\R(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

  static MarkdownFile read(String path) {
    return read(Path.of(path));
  }

  static MarkdownFile read(Path path) {
    try {
      return new MarkdownFile(path, Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The README, and everything under `docs` and `data` that is written for readers.
  static List<MarkdownFile> listAll() {
    try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
      Stream<Path> top = Stream.of(Path.of("README.md"), Path.of("data/README.md"));
      return Stream.concat(top, docs.filter(file -> file.toString().endsWith(".md")).sorted())
          .map(MarkdownFile::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What stands between the fences of a language, in order.
  List<String> fences(String language) {
    return FENCE
        .matcher(text)
        .results()
        .filter(fence -> fence.group(1).equals(language))
        .map(fence -> fence.group(2))
        .toList();
  }

  /// Where links and pictures point to, outside the fences; without those to another site.
  List<String> links() {
    return LINK.matcher(FENCE.matcher(text).replaceAll(""))
        .results()
        .map(link -> link.group(1))
        .filter(link -> !link.contains("://"))
        .toList();
  }

  /// The file a link points to; the document itself when it points inside.
  Path target(String link) {
    String file = link.replaceFirst("#.*", "");
    return file.isEmpty() ? path : path.resolveSibling(file).normalize();
  }

  /// The cells of every table row that has this many, heads among them.
  List<List<String>> rows(int cells) {
    return text.lines()
        .filter(line -> line.startsWith("| "))
        .map(line -> List.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1)))
        .filter(row -> row.size() == cells)
        .map(row -> row.stream().map(String::strip).toList())
        .toList();
  }

  /// What stands between backticks.
  static List<String> codes(String cell) {
    return Pattern.compile("`([^`]+)`").matcher(cell).results().map(MarkdownFile::first).toList();
  }

  private static String first(MatchResult match) {
    return match.group(1);
  }

  /// Writes the document anew with one fence replaced.
  void replace(String fence, String by) {
    try {
      Files.writeString(path, Files.readString(path).replace(fence, by));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
