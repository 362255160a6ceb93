package nl.overstap.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The drawings in the engine's document are those of its feature tests, which solve them.
class EngineDocumentTests {

  @Test
  void everyDrawingIsAFeatureTest() {
    String tests =
        MarkdownFile.read("src/test/java/nl/overstap/engine/FeatureTests.java").text().indent(-8);
    List<String> drawings = MarkdownFile.read("docs/engine.md").fences("");

    assertThat(drawings).hasSizeGreaterThan(1).allMatch(drawing -> drawing.startsWith("opleiding"));
    assertThat(drawings).allSatisfy(drawing -> assertThat(tests).contains(drawing));
  }
}
