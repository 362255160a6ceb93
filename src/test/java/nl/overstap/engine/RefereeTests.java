package nl.overstap.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.check.CertificateChecker;
import nl.overstap.engine.check.PlanChecker;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.engine.spi.Budget;
import nl.overstap.engine.spi.Criterion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Public instances with known optima (`-Doverstap.referentie=DIR`): set covering of OR-Library and
/// delete-free planning tasks of the planning competition. Asserts answers; prints how long each
/// took.
class RefereeTests {
  private static final String FOLDER = System.getProperty("overstap.referentie", "");
  private static final Budget ENOUGH = Budget.of(6_000_000_000L, Duration.ofMinutes(2));
  private static final Budget A_FEW_SECONDS = Budget.of(600_000_000L, Duration.ofSeconds(10));

  @BeforeAll
  static void needsTheReferees() {
    assumeTrue(!FOLDER.isEmpty(), "give -Doverstap.referentie=DIR to run the referees");
  }

  @Test
  void theFiveSetCoveringCataloguesComeOutAtTheirPublishedOptimum() throws IOException {
    for (Map<String, String> row : expected("referee-scp")) {
      long optimum = Long.parseLong(row.get("optimum"));
      Found found = solve("referee-scp", name(row), optimum, ENOUGH);
      assertProven(name(row), found, optimum);
    }
  }

  @Test
  void theEighteenSmallestPlanningTasksComeOutAtTheirPublishedOptimum() throws IOException {
    for (Map<String, String> row : bySize().subList(0, 18)) {
      long optimum = Long.parseLong(row.get("hplus"));
      Found found = solve("referee-hplus", name(row), optimum, ENOUGH);
      assertProven(name(row), found, optimum);
    }
  }

  @Test
  void theLargerPlanningTasksAreNeverCalledOptimalWhenTheyAreNot() throws IOException {
    int proven = 0;
    for (Map<String, String> row : bySize().subList(18, 36)) {
      long optimum = Long.parseLong(row.get("hplus"));
      Found found = solve("referee-hplus", name(row), optimum, A_FEW_SECONDS);
      assertThat(found.lowerBound()).as(name(row)).isLessThanOrEqualTo(100 * optimum);
      if (found.optimal()) {
        assertProven(name(row), found, optimum);
        proven++;
      }
    }
    assertThat(proven).as("proven of the larger tasks").isGreaterThanOrEqualTo(15);
  }

  private static List<Map<String, String>> bySize() throws IOException {
    return expected("referee-hplus").stream()
        .sorted(Comparator.comparingInt(row -> Integer.parseInt(row.get("acties"))))
        .toList();
  }

  private static String name(Map<String, String> row) {
    return row.getOrDefault("catalogus", "");
  }

  private static void assertProven(String name, Found found, long optimum) {
    assertThat(found.lowerBound()).as(name).isEqualTo(100 * optimum);
    assertThat(found.optimal()).as(name).isTrue();
  }

  private static Found solve(String folder, String name, long optimum, Budget budget) {
    Path zip = Path.of(FOLDER, folder, name + ".zip");
    RefereeCatalogue catalogue = RefereeCatalogue.read(zip);
    CheapestPlanQuestion question = catalogue.question(budget);
    long start = System.nanoTime();
    CheapestPlanOutcome outcome = PlanningEngines.plain().cheapestPlan(question);
    double seconds = (System.nanoTime() - start) / 1e9;
    assertThat(PlanChecker.violations(question, outcome)).as(name).isEmpty();
    Found found = (Found) outcome;
    report(name, optimum, found, catalogue, seconds);
    if (found.optimal() && found.certificate().complete()) {
      assertThat(CertificateChecker.violations(question, found)).as(name).isEmpty();
    }
    return found;
  }

  private static void report(
      String name, long optimum, Found found, RefereeCatalogue catalogue, double seconds) {
    System.out.printf(
        Locale.ROOT,
        "%-32s %5d steps  optimum %4d  plan %4d  bound %4d  %-8s second %-8s proof %-8s %8.3f s%n",
        name,
        catalogue.graph().actionCount(),
        optimum,
        found.plan().total(Criterion.COST, catalogue.costs()) / 100,
        found.lowerBound() / 100,
        found.optimal() ? "proven" : "open",
        found.secondOptimal() ? "proven" : "open",
        found.certificate().complete() ? "kept" : "too large",
        seconds);
  }

  private static List<Map<String, String>> expected(String folder) throws IOException {
    return RefereeCatalogue.rows(Files.readString(Path.of(FOLDER, folder, "verwacht.csv")));
  }
}
