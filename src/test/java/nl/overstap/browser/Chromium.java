package nl.overstap.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/// The Chromium of this machine, started once for all classes that register this. Playwright drives
/// it, and downloads nothing. A machine without one skips the tests that need it, and the report of
/// the run says so.
final class Chromium implements BeforeAllCallback {
  private static final String PROPERTY = "overstap.chromium";

  private static final List<String> USUAL =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  /// A test browser on a server or in a container: no sandbox of its own, no calls home.
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /// Generous, for a machine that does more than this.
  static final int PATIENCE_MS = 60_000;

  private @Nullable Running running;

  /// Starts it with the first class of the run; the run itself closes it.
  @Override
  public void beforeAll(ExtensionContext context) {
    running =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.create(Chromium.class))
            .computeIfAbsent(Running.class, key -> Running.start(), Running.class);
  }

  /// A visit by somebody who was never here before.
  Visit visit(int port, String address) {
    return visit(port, address, new Browser.NewContextOptions().setViewportSize(1400, 900));
  }

  Visit visit(int port, String address, Browser.NewContextOptions options) {
    Browser browser = Objects.requireNonNull(running, "no class has started it").browser();
    return new Visit(browser.newContext(options.setLocale("nl-NL")), port, address);
  }

  private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

    static Running start() {
      Path executable =
          find()
              .orElseThrow(() ->
                  new TestAbortedException(
                      "no Chromium on this machine; install one or name it with -D" + PROPERTY));
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      BrowserType.LaunchOptions options =
          new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS);
      return new Running(playwright, playwright.chromium().launch(options));
    }

    private static Optional<Path> find() {
      return Stream.concat(Stream.ofNullable(System.getProperty(PROPERTY)), USUAL.stream())
          .map(Path::of)
          .filter(Files::isExecutable)
          .findFirst();
    }

    @Override
    public void close() {
      playwright.close();
    }
  }
}
