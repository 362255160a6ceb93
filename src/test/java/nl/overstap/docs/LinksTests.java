package nl.overstap.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A reader who follows a link arrives somewhere.
class LinksTests {

  @Test
  void everyLinkInTheDocumentsLeadsToAFileOfThisProject() {
    List<String> dead =
        MarkdownFile.listAll().stream().flatMap(file -> dead(file).stream()).toList();

    assertThat(dead).isEmpty();
  }

  @Test
  void everyDocumentCanBeReachedFromTheReadme() {
    List<Path> reached = new ArrayList<>(List.of(Path.of("README.md")));
    for (int at = 0; at < reached.size(); at++) {
      MarkdownFile file = MarkdownFile.read(reached.get(at));
      file.links().stream()
          .map(file::target)
          .filter(target -> target.toString().endsWith(".md") && !reached.contains(target))
          .forEach(reached::add);
    }

    assertThat(reached)
        .containsAll(MarkdownFile.listAll().stream().map(MarkdownFile::path).toList());
  }

  @Test
  void aDeadLinkIsFound() {
    MarkdownFile file =
        new MarkdownFile(
            Path.of("docs/x.md"),
            """
            [here](../README.md), [part](#part), [away](https://example.org) and [gone](gone.md).
            ```
            [not a link](either.md)
            ```
            """);

    assertThat(dead(file)).containsExactly("docs/x.md: gone.md");
  }

  private static List<String> dead(MarkdownFile file) {
    return file.links().stream()
        .filter(link -> !file.target(link).equals(file.path()))
        .filter(link -> !Files.exists(file.target(link)))
        .map(link -> file.path() + ": " + link)
        .toList();
  }
}
