package nl.overstap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.check.CertificateChecker;
import nl.overstap.engine.check.PlanChecker;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.engine.spi.Budget;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.Limits;
import org.junit.jupiter.api.Test;

/// Graphs of a few hundred actions against CP-SAT: no difference in cost, whole and lazily, without
/// and with limits. `-Doverstap.zaad=N` runs one seed.
class ConstraintOracleTests {
  private static final int QUESTIONS = Integer.getInteger("overstap.orakel", 20);
  private static final Budget ENOUGH = Budget.of(3_000_000_000L, Duration.ofMinutes(2));

  @Test
  void seededCataloguesCostWhatTheOracleSays() {
    for (long seed : seeds()) {
      CheapestPlanQuestion question =
          SeededCatalogue.of(seed, 60, 220, 20).question(seed, 5, ENOUGH);
      assertAgrees(seed, question);
    }
  }

  @Test
  void seededCataloguesUnderATightLimitCostWhatTheOracleSays() {
    for (long seed : seeds()) {
      CheapestPlanQuestion free = SeededCatalogue.of(seed, 40, 140, 20).question(seed, 4, ENOUGH);
      if (PlanningEngines.plain().cheapestPlan(free) instanceof Found found) {
        long cost = found.plan().total(Criterion.COST, free.costs());
        Limits limits = Limits.NONE.with(Criterion.COST, cost * (60 + seed * 7 % 40) / 100);
        assertAgrees(
            seed,
            new CheapestPlanQuestion(
                free.graph(),
                free.costs(),
                free.start(),
                free.goal(),
                free.first(),
                free.second(),
                limits,
                ENOUGH));
      }
    }
  }

  private static List<Long> seeds() {
    Long only = Long.getLong("overstap.zaad");
    List<Long> seeds = new ArrayList<>();
    for (long seed = 0; seed < QUESTIONS; seed++) {
      seeds.add(seed);
    }
    return only == null ? seeds : List.of(only);
  }

  private static void assertAgrees(long seed, CheapestPlanQuestion question) {
    String oracle = ConstraintOracle.solve(question);
    for (PlanningEngine engine :
        List.<PlanningEngine>of(PlanningEngines.plain(), PlanningEngines.plain(0))) {
      CheapestPlanOutcome outcome = engine.cheapestPlan(question);
      String again = "seed %d, again with -Doverstap.zaad=%d".formatted(seed, seed);
      assertThat(cost(question, outcome)).as(again).isEqualTo(oracle);
      assertThat(PlanChecker.violations(question, outcome)).as(again).isEmpty();
      assertThat(CertificateChecker.violations(question, outcome)).as(again).isEmpty();
    }
  }

  private static String cost(CheapestPlanQuestion question, CheapestPlanOutcome outcome) {
    if (!(outcome instanceof Found found)) {
      return "none";
    }
    assertThat(found.secondOptimal()).isTrue();
    return found.plan().total(question.first(), question.costs())
        + "/"
        + found.plan().total(question.second(), question.costs());
  }
}
