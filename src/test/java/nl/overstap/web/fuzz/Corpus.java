package nl.overstap.web.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Questions that are right, with their variables, to make wrong ones of: the examples of the page
/// and the golden ones.
///
/// @param variables JSON
record Corpus(String document, String variables) {
  static final List<Corpus> ALL =
      Stream.of("src/main/graphiql/examples", "src/test/resources/graphql-golden")
          .map(Path::of)
          .flatMap(Corpus::in)
          .toList();

  private static Stream<Corpus> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".graphql"))
          .sorted()
          .map(Corpus::of)
          .toList()
          .stream();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Corpus of(Path document) {
    String name = document.toString().replaceFirst("\\.graphql$", "");
    Path golden = Path.of(name + ".variables.json");
    Path example = Path.of(name + ".json");
    boolean isExample = name.contains("graphiql");
    return new Corpus(
        read(document),
        Files.exists(golden)
            ? read(golden)
            : isExample && Files.exists(example) ? read(example) : "{}");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
