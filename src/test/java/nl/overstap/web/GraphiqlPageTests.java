package nl.overstap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/// The pages at `/graphiql` and `/pad` as a browser gets them.
class GraphiqlPageTests {

  private final AnnotationConfigWebApplicationContext context = webLayer();
  private final MockMvcTester browser = MockMvcTester.from(context);

  @AfterEach
  void stopWebLayer() {
    context.close();
  }

  @Test
  void thePageIsServedFromTheJar() {
    assertThat(browser.get().uri("/graphiql"))
        .hasStatusOk()
        .hasContentType("text/html;charset=UTF-8")
        .hasHeader("Cache-Control", "no-cache")
        .bodyText()
        .isEqualTo(GraphiqlAssets.text("index.html"));
  }

  @Test
  void theClientPageIsServedFromTheJarUnderAStricterPolicy() {
    assertThat(browser.get().uri("/pad"))
        .hasStatusOk()
        .hasContentType("text/html;charset=UTF-8")
        .hasHeader("Cache-Control", "no-cache")
        .satisfies(page ->
            assertThat(page.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "style-src 'self';")
                .doesNotContain("unsafe"))
        .bodyText()
        .isEqualTo(GraphiqlAssets.text("pad.html"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/graphiql/", "/graphiql/index.html"})
  void anotherWayToWriteTheAddressLeadsToThePage(String address) {
    assertThat(browser.get().uri(address))
        .hasStatus(HttpStatus.FOUND)
        .hasHeader("Location", "../graphiql");
  }

  @Test
  void thePageAndItsFilesMayLoadNothingFromAnotherHost() {
    assertThat(addresses())
        .allSatisfy(address ->
            assertThat(browser.get().uri(address))
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Referrer-Policy", "no-referrer")
                .headers()
                .satisfies(GraphiqlPageTests::allowOnlyThisService));
  }

  private static void allowOnlyThisService(HttpHeaders headers) {
    assertThat(headers.getOrEmpty("Content-Security-Policy"))
        .singleElement()
        .satisfies(policy ->
            assertThat(List.of(policy.split("; ")))
                .startsWith("default-src 'none'")
                .contains("script-src 'self'", "worker-src 'self'", "connect-src 'self'")
                .map(directive -> directive.substring(directive.indexOf(' ') + 1))
                .isSubsetOf("'none'", "'self'", "'self' data:", "'self' 'unsafe-inline'"));
  }

  @Test
  void everyFileOfThePageIsServedAndKeptByTheBrowserForAYear() {
    assertThat(GraphiqlAssets.hashedNames())
        .isNotEmpty()
        .allSatisfy(name ->
            assertThat(browser.get().uri("/graphiql/" + name))
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/graphiql/part-00000000.js", "/graphiql/package.json"})
  void whatIsNotThereIsNotFound(String address) {
    assertThat(browser.get().uri(address)).hasStatus(HttpStatus.NOT_FOUND);
  }

  private static AnnotationConfigWebApplicationContext webLayer() {
    var context = new AnnotationConfigWebApplicationContext();
    context.setServletContext(new MockServletContext());
    context.register(
        WebLayer.class, GraphiqlController.class, PadController.class, GraphiqlFiles.class);
    context.refresh();
    return context;
  }

  private static List<String> addresses() {
    Stream<String> pages = Stream.of("/graphiql", "/graphiql/", "/graphiql/index.html", "/pad");
    Stream<String> files = GraphiqlAssets.hashedNames().stream().map(name -> "/graphiql/" + name);
    return Stream.concat(pages, files).toList();
  }

  @Configuration(proxyBeanMethods = false)
  @EnableWebMvc
  static class WebLayer {}
}
