package nl.overstap.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.overstap.engine.api.AlternativesOutcome;
import nl.overstap.engine.api.AlternativesQuestion;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.FrontOutcome;
import nl.overstap.engine.api.FrontQuestion;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.api.ReachQuestion;
import nl.overstap.engine.graph.LearningGraphBuilder;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Budget;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.Limits;
import nl.overstap.graphql.request.RequestTime;
import org.junit.jupiter.api.Test;

/// Searches keep to the time of the request that asks for them.
class TimedEngineTests {
  private final SlowEngine slow = new SlowEngine();
  private final TimedEngine engine = new TimedEngine(slow);

  @Test
  void withoutARequestASearchGetsTheTimeItWasGiven() {
    engine.reach(question(Duration.ofSeconds(6)));

    assertThat(slow.given).containsExactly(Duration.ofSeconds(6));
  }

  @Test
  void severalSearchesOfOneRequestShareItsTime() {
    RequestTime time = RequestTime.of(Duration.ofMillis(300));
    slow.takes = Duration.ofMillis(200);

    time.during(() -> {
      for (int search = 0; search < 4; search++) {
        engine.reach(question(Duration.ofSeconds(6)));
      }
      return null;
    });

    assertThat(slow.given.getFirst()).isBetween(Duration.ofMillis(100), Duration.ofMillis(300));
    assertThat(slow.given.get(1)).isLessThan(Duration.ofMillis(110));
    assertThat(slow.given.getLast()).isEqualTo(Duration.ofMillis(20));
    assertThat(time.hasRunOut()).isTrue();
  }

  @Test
  void aRequestWhoseSearchesEndedByThemselvesDidNotRunOut() {
    RequestTime time = RequestTime.of(Duration.ofMinutes(1));

    time.during(() -> engine.reach(question(Duration.ofSeconds(6))));

    assertThat(time.hasRunOut()).isFalse();
  }

  @Test
  void aSearchThatTheClockEndedCouldHaveDoneBetter() {
    RequestTime time = RequestTime.of(Duration.ofMinutes(1));
    slow.takes = Duration.ofMillis(60);

    time.during(() -> engine.reach(question(Duration.ofMillis(50))));

    assertThat(time.hasRunOut()).isTrue();
  }

  private static ReachQuestion question(Duration atMost) {
    return new ReachQuestion(
        new LearningGraphBuilder().build(),
        new NoCosts(),
        List.of(),
        Criterion.DURATION,
        Criterion.COST,
        Limits.NONE,
        Budget.of(1_000, atMost));
  }

  private record NoCosts() implements ActionCosts {
    @Override
    public long cost(Criterion criterion, int action) {
      return 0;
    }

    @Override
    public boolean isAvailable(int action) {
      return true;
    }

    @Override
    public int tieBreak(int action) {
      return 0;
    }

    @Override
    public int employment(int action) {
      return NO_EMPLOYMENT;
    }
  }

  /// Takes its time, and remembers how much it was given.
  private static final class SlowEngine implements PlanningEngine {
    private final List<Duration> given = new ArrayList<>();
    private Duration takes = Duration.ZERO;

    @Override
    public List<CheapestPlanOutcome> reach(ReachQuestion question) {
      given.add(question.budget().atMost());
      try {
        Thread.sleep(takes);
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
      }
      return List.of();
    }

    @Override
    public CheapestPlanOutcome cheapestPlan(CheapestPlanQuestion question) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FrontOutcome front(FrontQuestion question) {
      throw new UnsupportedOperationException();
    }

    @Override
    public AlternativesOutcome alternatives(AlternativesQuestion question) {
      throw new UnsupportedOperationException();
    }
  }
}
