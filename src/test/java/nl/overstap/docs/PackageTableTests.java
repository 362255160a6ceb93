package nl.overstap.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The package table of the architecture document, held against what the code imports.
class PackageTableTests {
  private static final Path HOUSE = Path.of("src/main/java/nl/overstap");
  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?nl\\.overstap\\.([a-z0-9.]*)", Pattern.MULTILINE);

  private final Map<String, List<String>> table = table();

  @Test
  void everyPackageOfTheCodeHasARow() {
    assertThat(files().map(file -> room(packageOf(file)))).doesNotContain(Optional.empty());
  }

  @Test
  void everyImportFollowsAnArrowOfTheTable() {
    assertThat(files().flatMap(this::strayImports)).isEmpty();
  }

  private Stream<String> strayImports(Path file) {
    String from = room(packageOf(file)).orElse("no room");
    return IMPORT
        .matcher(MarkdownFile.read(file).text())
        .results()
        .map(found -> room(found.group(1).replaceAll("\\.$", "")).orElse("no room"))
        .filter(to -> !to.equals(from) && !table.getOrDefault(from, List.of()).contains(to))
        .map(to -> file + " imports " + to);
  }

  /// The row with the longest name that a package belongs to.
  private Optional<String> room(String name) {
    return table.keySet().stream()
        .filter(room -> name.equals(room) || name.startsWith(room + "."))
        .reduce((one, other) -> one.length() > other.length() ? one : other);
  }

  private static String packageOf(Path file) {
    return HOUSE.relativize(file).getParent() == null
        ? "(main)"
        : HOUSE.relativize(file).getParent().toString().replace('/', '.').replace('\\', '.');
  }

  private static Stream<Path> files() {
    try (Stream<Path> files = Files.walk(HOUSE)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<String>> table() {
    Map<String, List<String>> table = new LinkedHashMap<>();
    for (List<String> row : MarkdownFile.read("docs/architecture.md").rows(3)) {
      MarkdownFile.codes(row.getFirst())
          .forEach(room -> table.put(room, MarkdownFile.codes(row.get(2))));
    }
    return table;
  }
}
