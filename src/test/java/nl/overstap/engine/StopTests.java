package nl.overstap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import nl.overstap.engine.api.AlternativesQuestion;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.FrontQuestion;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.api.ReachQuestion;
import nl.overstap.engine.api.ReachQuestion.Case;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.engine.graph.LearningGraphBuilder;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Budget;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.Limits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whoever says stop is obeyed soon, whatever is asked and whenever it is said. Soon is counted in
/// looks at costs, not in milliseconds: a machine does some ten thousand of those in one.
class StopTests {
  /// Some milliseconds; the catalogue has 26,000 actions, and a look takes tens of nanoseconds.
  private static final long MOST_LOOKS = 100_000;

  private static final SeededCatalogue CATALOGUE = SeededCatalogue.of(5, 2_000, 20_000, 100);

  /// The five questions.
  enum Asked {
    CHEAPEST(Asked::cheapest),
    FRONT(Asked::front),
    ALTERNATIVES(Asked::alternatives),
    REACH_FROM_ONE_START(Asked::fromOneStart),
    REACH_OF_ONE_GOAL(Asked::ofOneGoal);

    private final Function<Watch, Runnable> asking;

    Asked(Function<Watch, Runnable> asking) {
      this.asking = asking;
    }

    private static CheapestPlanQuestion question(Watch watch) {
      CheapestPlanQuestion drawn = CATALOGUE.question(11, 30, watch.budget());
      watch.watch(drawn.costs());
      return new CheapestPlanQuestion(
          drawn.graph(),
          watch,
          drawn.start(),
          drawn.goal(),
          drawn.first(),
          drawn.second(),
          drawn.limits(),
          watch.budget());
    }

    private static Runnable cheapest(Watch watch) {
      CheapestPlanQuestion question = question(watch);
      return () -> ENGINE.cheapestPlan(question);
    }

    private static Runnable front(Watch watch) {
      CheapestPlanQuestion one = question(watch);
      FrontQuestion question =
          new FrontQuestion(
              one.graph(),
              watch,
              one.start(),
              one.goal(),
              List.of(Criterion.DURATION, Criterion.COST),
              Limits.NONE,
              100,
              watch.budget());
      return () -> ENGINE.front(question);
    }

    private static Runnable alternatives(Watch watch) {
      AlternativesQuestion question = new AlternativesQuestion(question(watch), 5);
      return () -> ENGINE.alternatives(question);
    }

    private static Runnable fromOneStart(Watch watch) {
      ReachQuestion drawn = CATALOGUE.reach(11, 80, 12, 300, watch.budget());
      watch.watch(drawn.shared());
      List<Case> cases =
          drawn.cases().stream().map(one -> new Case(one.start(), one.goal(), watch)).toList();
      return () -> ENGINE.reach(reach(drawn, cases, watch));
    }

    private static Runnable ofOneGoal(Watch watch) {
      ReachQuestion drawn = CATALOGUE.reach(11, 80, 12, 300, watch.budget());
      watch.watch(drawn.shared());
      List<Integer> goal = drawn.cases().getFirst().goal();
      List<Case> cases =
          drawn.cases().stream().map(one -> new Case(one.goal(), goal, watch)).toList();
      return () -> ENGINE.reach(reach(drawn, cases, watch));
    }

    private static ReachQuestion reach(ReachQuestion drawn, List<Case> cases, Watch watch) {
      return new ReachQuestion(
          drawn.graph(),
          watch,
          cases,
          drawn.first(),
          drawn.second(),
          drawn.limits(),
          watch.budget());
    }
  }

  private static final PlanningEngine ENGINE = PlanningEngines.plain();

  @ParameterizedTest
  @EnumSource
  void whoeverSaysStopIsObeyedSoonWheneverItIsSaid(Asked asked) {
    long stopped = 0;
    long most = 0;
    for (long stopAt = 1; stopAt <= 2_000; stopAt = 2 * stopAt + 1) {
      Watch watch = new Watch(stopAt);
      Runnable search = asked.asking.apply(watch);

      search.run();

      assertThat(watch.sinceStop())
          .as("looks at costs after stop was said at look %d at the clock", stopAt)
          .isLessThanOrEqualTo(MOST_LOOKS);
      most = Math.max(most, watch.sinceStop());
      stopped += watch.saidStop() ? 1 : 0;
    }
    System.out.printf("%s: at most %d looks at costs after stop%n", asked, most);
    assertThat(stopped).as("searches that were still running").isGreaterThan(5);
  }

  /// Says stop at some look at the clock, and counts what happens after that.
  private static final class Watch implements ActionCosts {
    private final long stopAt;
    private final AtomicLong looks = new AtomicLong();
    private final Budget budget;

    /// Of nothing, until the question is drawn.
    private ActionCosts costs = new TableCosts(new LearningGraphBuilder().build());

    private long since;

    Watch(long stopAt) {
      this.stopAt = stopAt;
      this.budget = new Budget(1_000_000_000, Duration.ofMinutes(5), this::stops);
    }

    void watch(ActionCosts of) {
      costs = of;
    }

    Budget budget() {
      return budget;
    }

    private boolean stops() {
      return looks.incrementAndGet() >= stopAt;
    }

    boolean saidStop() {
      return looks.get() >= stopAt;
    }

    long sinceStop() {
      return since;
    }

    private void count() {
      since += saidStop() ? 1 : 0;
    }

    @Override
    public long cost(Criterion criterion, int action) {
      count();
      return costs.cost(criterion, action);
    }

    @Override
    public boolean isAvailable(int action) {
      count();
      return costs.isAvailable(action);
    }

    @Override
    public int tieBreak(int action) {
      count();
      return costs.tieBreak(action);
    }

    @Override
    public int employment(int action) {
      count();
      return costs.employment(action);
    }
  }
}
