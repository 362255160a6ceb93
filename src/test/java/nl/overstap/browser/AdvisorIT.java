package nl.overstap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import nl.overstap.support.database.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What an advisor does in GraphiQL with a client beside them.
@ServiceTest
class AdvisorIT {
  @RegisterExtension static final Chromium chromium = new Chromium();

  @LocalServerPort int port;

  @Test
  void aFirstVisitorRunsTheFirstExampleAndSeesThePathDrawn() {
    try (Visit visit = chromium.visit(port, "/graphiql")) {
      Page page = visit.page();
      ask(page);
      open(page, "Tekening");

      assertThat(page.getByLabel(Pattern.compile("^Tijdlijn: "))).isVisible();
      assertThat(page.getByLabel(Pattern.compile("^Wat leidt tot wat: "))).isVisible();
      assertThat(page.locator(".ov-samenvatting")).containsText("bewezen het beste");
      assertThat(visit.barriersIn(".ov-paneel")).isEmpty();
      visit.picture("graphiql");
    }
  }

  @Test
  void aPointOfTheTradeOffsShowsItsPath() {
    try (Visit visit = chromium.visit(port, "/graphiql")) {
      Page page = visit.page();
      example(page, "Snel of goedkoop?");
      open(page, "Tekening");
      Locator points = page.locator("svg .ov-keus");
      points.first().waitFor();
      Locator last = page.getByLabel("Het pad van punt " + points.count());
      assertThat(last).hasCount(0);
      points.last().focus();
      page.keyboard().press("Enter");

      assertThat(last).isVisible();
      assertThat(visit.barriersIn(".ov-paneel")).isEmpty();
      visit.picture("afwegingen");
    }
  }

  @Test
  void whatIsWithinReachLiesInRings() {
    try (Visit visit = chromium.visit(port, "/graphiql")) {
      Page page = visit.page();
      example(page, "Wat is bereikbaar binnen een jaar?");
      open(page, "Tekening");

      assertThat(page.getByLabel(Pattern.compile("functies in ringen van weken"))).isVisible();
      assertThat(visit.barriersIn(".ov-paneel")).isEmpty();
      visit.picture("bereik");
    }
  }

  @Test
  void twoPathsStandSideBySide() {
    try (Visit visit = chromium.visit(port, "/graphiql")) {
      Page page = visit.page();
      example(page, "Ook een startkwalificatie halen");
      open(page, "Tekening");

      assertThat(page.getByLabel(Pattern.compile("^Tijdlijn: "))).hasCount(2);
      assertThat(visit.barriersIn(".ov-paneel")).isEmpty();
    }
  }

  @Test
  void withoutAPathThePanelSaysWhatWouldOpenOne() {
    try (Visit visit = chromium.visit(port, "/graphiql")) {
      Page page = visit.page();
      example(page, "Waarom is er geen pad?");
      open(page, "Tekening");

      assertThat(page.getByText("Wat een pad opent")).isVisible();
    }
  }

  @Test
  void aProfileIsBuiltByKeyboardAndWrittenToTheVariables() {
    try (Visit visit = chromium.visit(port, "/graphiql")) {
      Page page = visit.page();
      open(page, "Profiel");
      page.getByLabel(Pattern.compile("^Zoek werk")).fill("kok");
      Locator found =
          page.getByRole(AriaRole.BUTTON, named(Pattern.compile("^Heb ik gedaan: kok$")));
      found.focus();
      page.keyboard().press("Enter");

      assertThat(page.getByLabel("Aantal maanden als kok")).hasValue("24");
      assertThat(page.locator(".graphiql-editor-tool")).containsText("functie/kok");
      assertThat(visit.barriersIn(".ov-paneel")).isEmpty();
      visit.picture("profiel");
    }
  }

  @Test
  void fromThePanelTheClientPageIsOneClickAway() {
    try (Visit visit = chromium.visit(port, "/graphiql")) {
      Page page = visit.page();
      open(page, "Profiel");
      Page client =
          page.context().waitForPage(() -> page.getByText("Open het blad voor de cliënt").click());

      assertThat(client.getByRole(AriaRole.HEADING, named(Pattern.compile("^Jouw pad naar"))))
          .isVisible();
    }
  }

  @Test
  void theDrawingReadsInTheDarkToo() {
    Browser.NewContextOptions dark =
        new Browser.NewContextOptions().setViewportSize(1400, 900).setColorScheme(ColorScheme.DARK);
    try (Visit visit = chromium.visit(port, "/graphiql", dark)) {
      Page page = visit.page();
      ask(page);
      open(page, "Tekening");

      assertThat(page.getByLabel(Pattern.compile("^Tijdlijn: "))).isVisible();
      assertThat(visit.barriersIn(".ov-paneel")).isEmpty();
    }
  }

  @Test
  void aFirstVisitorFindsEveryExampleWithALineThatExplainsIt() {
    try (Visit visit = chromium.visit(port, "/graphiql")) {
      Page page = visit.page();
      Locator examples = page.locator(".ov-voorbeelden button");

      assertThat(examples.first()).isVisible();
      assertThat(examples.count()).isGreaterThanOrEqualTo(12);
      List<String> explained = examples.locator("span").allInnerTexts();
      assertThat(explained).allSatisfy(line -> assertThat(line).hasSizeGreaterThan(20));
      assertThat(visit.barriersIn(".ov-paneel")).isEmpty();
    }
  }

  private static void example(Page page, String title) {
    open(page, "Voorbeelden");
    page.locator(".ov-voorbeelden button", new Page.LocatorOptions().setHasText(title)).click();
    assertThat(page.locator(".graphiql-query-editor")).containsText(title);
    ask(page);
  }

  /// Asks the question in the open tab and waits for the answer.
  private static void ask(Page page) {
    page.locator(".graphiql-query-editor .view-line").first().waitFor();
    page.locator(".graphiql-execute-button").click();
    assertThat(page.locator(".graphiql-response")).containsText("\"data\"");
  }

  private static void open(Page page, String panel) {
    Locator heading = page.locator(".ov-paneel h2", new Page.LocatorOptions().setHasText(panel));
    page.locator(".graphiql-query-editor .view-line").first().waitFor();
    if (!heading.isVisible()) {
      page.getByRole(AriaRole.BUTTON, named(Pattern.compile(panel + "$"))).first().click();
    }
    assertThat(heading).isVisible();
  }

  private static Page.GetByRoleOptions named(Pattern name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
