package nl.overstap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import nl.overstap.support.database.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The page for the client at `/pad`, as an advisor and a client use it together.
@ServiceTest
class ClientPageIT {
  private static final String VERZORGENDE =
      """
      {"profiel":{"functies":[{"functie":"functie/verzorgende-ig","maanden":60}],
      "kwalificaties":["kwalificatie/mbo3-verzorgende-ig","kwalificatie/rijbewijs-b"]},
      "functie":"functie/monteur-zonnepanelen","optimaliseer":"KOSTEN"}\
      """;

  @RegisterExtension static final Chromium chromium = new Chromium();

  @LocalServerPort int port;

  @Test
  void aClientReadsWhatToDoFirstWhatItCostsAndWhy() {
    try (Visit visit = chromium.visit(port, page(VERZORGENDE))) {
      Page page = visit.page();

      assertThat(heading(page, "Jouw pad naar monteur zonnepanelen")).isVisible();
      assertThat(page.getByText("Begin hiermee:")).isVisible();
      assertThat(page.getByText("Eerste betaalde dag")).isVisible();
      assertThat(page.locator(".blad-stap").first()).containsText("Waarom");
      assertThat(page.locator(".blad-voet")).containsText("overstap-basis@");
      assertThat(page.getByLabel("QR-code met het adres van dit blad")).isVisible();
      assertThat(visit.barriersIn("body")).isEmpty();
      visit.picture("pad");
    }
  }

  @Test
  void withoutAQuestionThePageAsksForOneAndAKeyboardIsEnough() {
    try (Visit visit = chromium.visit(port, "/pad")) {
      Page page = visit.page();
      choose(page, "Zoek een beroep", "zonnepanelen", "Dit worden: monteur zonnepanelen");
      choose(page, "Zoek werk", "verzorgende", "Heb ik gedaan: verzorgende IG");

      assertThat(heading(page, "Jouw pad naar monteur zonnepanelen")).isVisible();
      assertThat(visit.barriersIn("body")).isEmpty();
      assertThat(page.url()).contains("/pad#");
    }
  }

  @Test
  void nothingAboutThePersonIsInTheAddressThatTheServiceSees() {
    try (Visit visit = chromium.visit(port, "/pad")) {
      Page page = visit.page();
      List<String> addresses = new ArrayList<>();
      page.onRequest(request -> addresses.add(request.url()));
      page.navigate("http://localhost:" + port + "/pad?x=1" + hash(VERZORGENDE));

      assertThat(heading(page, "Jouw pad naar")).isVisible();
      assertThat(addresses).isNotEmpty().noneMatch(address -> sent(address).contains("eyJ"));
    }
  }

  @Test
  void anAssumptionThatIsContradictedGivesAnotherPath() {
    try (Visit visit = chromium.visit(port, page(VERZORGENDE))) {
      Page page = visit.page();
      Locator wrong =
          page.getByRole(
              AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Klopt niet")));
      wrong.first().waitFor();
      int assumed = wrong.count();
      wrong.first().click();

      assertThat(page.locator("[aria-busy=true]")).hasCount(0);
      assertThat(page.getByText("Kan nog niet")).hasCount(1);
      assertThat(wrong).hasCount(assumed - 1);
    }
  }

  @Test
  void thePlanPrintsOnAtMostTwoPagesWithoutButtons() {
    try (Visit visit = chromium.visit(port, page(VERZORGENDE))) {
      Page page = visit.page();
      assertThat(heading(page, "Jouw pad naar")).isVisible();
      assertThat(page.getByText("Print dit blad")).isVisible();
      assertThat(page.locator(".niet-op-papier:visible")).not().hasCount(0);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

      assertThat(page.getByText("Print dit blad")).isHidden();
      assertThat(page.locator(".niet-op-papier:visible")).hasCount(0);
      assertThat(pages(page)).isBetween(1, 2);
    }
  }

  @Test
  void inTheDarkAndOnAPhoneItReadsAsWell() {
    Browser.NewContextOptions phone =
        new Browser.NewContextOptions().setViewportSize(360, 740).setColorScheme(ColorScheme.DARK);
    try (Visit visit = chromium.visit(port, page(VERZORGENDE), phone)) {
      Page page = visit.page();
      assertThat(heading(page, "Jouw pad naar")).isVisible();

      assertThat(visit.barriersIn("body")).isEmpty();
      assertThat((Number) page.evaluate("document.documentElement.scrollWidth"))
          .as("nothing sticks out to the right")
          .isEqualTo(360);
    }
  }

  /// Types, waits for what is found, and takes it with the keyboard alone.
  private static void choose(Page page, String label, String words, String button) {
    page.getByLabel(Pattern.compile("^" + label)).fill(words);
    Locator found = page.getByRole(AriaRole.BUTTON, named(button)).first();
    found.focus();
    page.keyboard().press("Enter");
  }

  private static int pages(Page page) {
    String pdf =
        new String(
            page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)),
            StandardCharsets.ISO_8859_1);
    return (int) Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results().count();
  }

  private static Locator heading(Page page, String text) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  /// What of an address a browser sends: all before the hash.
  private static String sent(String address) {
    return address.split("#", 2)[0];
  }

  private static String page(String question) {
    return "/pad" + hash(question);
  }

  private static String hash(String question) {
    byte[] json = question.replace("\n", "").getBytes(StandardCharsets.UTF_8);
    return "#" + Base64.getUrlEncoder().withoutPadding().encodeToString(json);
  }
}
