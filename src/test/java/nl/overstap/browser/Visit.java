package nl.overstap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One visit to a page. Whatever the console says and every request to another host is written
/// down; closing the visit fails on it.
final class Visit implements AutoCloseable {
  private static final Path PICTURES =
      Boolean.getBoolean("overstap.beelden.herschrijf")
          ? Path.of("docs/beelden")
          : Path.of("target/beelden");

  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private final BrowserContext context;
  private final Page page;
  private final List<String> trouble = new ArrayList<>();

  Visit(BrowserContext context, int port, String address) {
    this.context = context;
    this.page = context.newPage();
    page.setDefaultTimeout(Chromium.PATIENCE_MS);
    String host = "http://localhost:" + port;
    page.onConsoleMessage(message -> trouble.add("console: " + message.text()));
    page.onPageError(error -> trouble.add("error: " + error));
    page.onRequest(
        request -> {
          if (!request.url().startsWith(host + "/") && !request.url().startsWith("data:")) {
            trouble.add("request to another host: " + request.url());
          }
        });
    page.navigate(host + address);
  }

  Page page() {
    return page;
  }

  /// Takes a picture of what is in the window; the documents use it where it is rewritten.
  void picture(String name) {
    try {
      Files.createDirectories(PICTURES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
  }

  /// What axe finds against WCAG 2.2 AA in the part of the page that the selector names, each as
  /// rule and place.
  List<String> barriersIn(String selector) {
    return new AxeBuilder(page)
        .include(List.of(selector)).withTags(WCAG).analyze().getViolations().stream()
            .map(Visit::describe)
            .toList();
  }

  private static String describe(Rule rule) {
    List<String> places =
        rule.getNodes().stream().map(node -> String.valueOf(node.getTarget())).toList();
    return rule.getId() + ": " + rule.getHelp() + " " + places;
  }

  @Override
  public void close() {
    context.close();
    assertThat(trouble).as("console messages and requests to other hosts").isEmpty();
  }
}
