package nl.overstap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The built files of the page hang together and stand alone.
class GraphiqlAssetsTests {

  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
  private static final Pattern HASHED_NAME =
      Pattern.compile("[a-z-]+-[A-Z0-9]{8}\\.(?:js|css|ttf|svg)");
  private static final Pattern STYLE_LOAD = Pattern.compile("url\\([\"']?([^)\"']{0,60})|@import");
  private static final Pattern FOREIGN_LOAD =
      Pattern.compile(
          "(?:\\bfrom|\\bimport\\(?|\\bimportScripts\\(|\\bWorker\\()\\s*[\"'`](?:https?:)?//");

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "pad.html"})
  void aPageNamesOnlyFilesBesideIt(String page) {
    assertThat(found(LINK, GraphiqlAssets.text(page)))
        .map(link -> link.group(1))
        .hasSize(3)
        .isSubsetOf(GraphiqlAssets.hashedNames().stream().map(name -> "graphiql/" + name).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "pad.html"})
  void aPageHasNoScriptOrStyleInline(String page) {
    assertThat(GraphiqlAssets.text(page))
        .doesNotContain("<style", "style=", "://")
        .doesNotContainPattern("<script[^>]*>[^<]")
        .doesNotContainPattern("\\son[a-z]+=");
  }

  @Test
  void everyFileThatIsNamedIsThereAndEveryFileThatIsThereIsNamed() {
    Stream<String> named =
        readable().flatMap(text -> found(HASHED_NAME, text).stream()).map(MatchResult::group);
    assertThat(named.distinct().toList())
        .containsExactlyInAnyOrderElementsOf(GraphiqlAssets.hashedNames());
  }

  @Test
  void noStyleLoadsFromAnotherHost() {
    assertThat(contents(".css").flatMap(text -> found(STYLE_LOAD, text).stream()).toList())
        .isNotEmpty()
        .map(load -> load.group(1))
        .allMatch(address -> address.startsWith("data:image/") || address.startsWith("./codicon-"));
  }

  @Test
  void noScriptLoadsFromAnotherHost() {
    assertThat(contents(".js").flatMap(text -> found(FOREIGN_LOAD, text).stream()).toList())
        .isEmpty();
  }

  @Test
  void theLicencesOfWhatIsBundledAreThere() {
    assertThat(GraphiqlAssets.text("THIRD_PARTY.txt"))
        .contains("graphiql 5.", "monaco-editor 0.", "react 19.", "graphql 16.", "dagre", "qrcode-generator", "MIT License");
  }

  @Test
  void thereAreNoSourceMaps() {
    assertThat(GraphiqlAssets.names()).noneMatch(name -> name.endsWith(".map"));
  }

  private static Stream<String> readable() {
    return Stream.of(".html", ".css", ".js").flatMap(GraphiqlAssetsTests::contents);
  }

  private static Stream<String> contents(String ending) {
    return GraphiqlAssets.names().stream()
        .filter(name -> name.endsWith(ending))
        .map(GraphiqlAssets::text);
  }

  private static List<MatchResult> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().toList();
  }
}
