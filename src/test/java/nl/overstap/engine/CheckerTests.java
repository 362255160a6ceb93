package nl.overstap.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import nl.overstap.engine.api.Certificate;
import nl.overstap.engine.api.Certificate.Bound;
import nl.overstap.engine.api.Certificate.Branch;
import nl.overstap.engine.api.Certificate.Leaf;
import nl.overstap.engine.api.Certificate.Relaxation;
import nl.overstap.engine.api.CheapestPlanOutcome.BeyondLimits;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Unreachable;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.Objective;
import nl.overstap.engine.api.Plan;
import nl.overstap.engine.api.WeightedLandmarks;
import nl.overstap.engine.check.CertificateChecker;
import nl.overstap.engine.check.PlanChecker;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Budget;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.IntRows;
import org.junit.jupiter.api.Test;

/// The checker finds what is wrong: each test hands it one lie. Steps: 0 Meten-basis (2 weeks), 1
/// MIG-lassen (6 weeks, needs it), 2 Alles (9 weeks).
class CheckerTests {
  private static final String DRAWING =
      """
      opleiding     vooraf   leert           weken  euro
      Meten-basis   -        meten           2      150
      MIG-lassen    meten    lassen          6      900
      Alles         -        meten, lassen   9      100
      functie       Lasser: lassen
      persoon       -
      => Meten-basis ~ MIG-lassen [8w 1050 bewezen]
      """;

  private static final Budget AMPLE = Budget.of(500_000_000, Duration.ofMinutes(1));

  private final CheapestPlanQuestion question = DrawnCatalogue.of(DRAWING).question();
  private final Found found = (Found) PlanningEngines.plain().cheapestPlan(question);

  @Test
  void aStepBeforeWhatItNeedsIsFound() {
    assertThat(PlanChecker.violations(question, new Plan(List.of(1, 0))))
        .anyMatch(sentence -> sentence.contains("needs fact"));
  }

  @Test
  void aGoalThatIsNotReachedIsFound() {
    assertThat(PlanChecker.violations(question, new Plan(List.of(0))))
        .anyMatch(sentence -> sentence.contains("does not hold after the plan"));
  }

  @Test
  void aStepThatCanBeLeftOutIsFound() {
    assertThat(PlanChecker.violations(question, new Plan(List.of(0, 2))))
        .anyMatch(sentence -> sentence.contains("can do without step 0"));
  }

  @Test
  void whatHoldsAtTheStartIsWorkedOutOnceForAWholePlan() {
    CheapestPlanQuestion small = SeededCatalogue.of(3, 400, 2_000, 100).question(11, 10, AMPLE);
    List<Integer> half = IntStream.range(0, small.graph().factCount() / 2).boxed().toList();
    AtomicLong looked = new AtomicLong();
    CheapestPlanQuestion counted =
        new CheapestPlanQuestion(
            small.graph(),
            new Counting(small.costs(), looked),
            half,
            small.goal(),
            small.first(),
            small.second(),
            small.limits(),
            small.budget());
    Plan plan = ((Found) PlanningEngines.plain().cheapestPlan(counted)).plan();
    looked.set(0);
    assertThat(PlanChecker.violations(counted, new Plan(List.of()))).isNotEmpty();
    long once = looked.getAndSet(0);

    assertThat(PlanChecker.violations(counted, plan)).isEmpty();

    assertThat(plan.steps()).hasSizeGreaterThan(1);
    assertThat(looked.get()).as("looked, against %d for no step", once).isLessThan(4 * once);
  }

  /// Counts how often an action is looked at.
  private record Counting(ActionCosts costs, AtomicLong looked) implements ActionCosts {
    @Override
    public long cost(Criterion criterion, int action) {
      return costs.cost(criterion, action);
    }

    @Override
    public boolean isAvailable(int action) {
      looked.incrementAndGet();
      return costs.isAvailable(action);
    }

    @Override
    public int tieBreak(int action) {
      return costs.tieBreak(action);
    }

    @Override
    public int employment(int action) {
      return costs.employment(action);
    }
  }

  @Test
  void aLowerBoundAboveThePlanIsFound() {
    Found lie = new Found(found.plan(), 81, true, true, found.certificate());
    assertThat(PlanChecker.violations(question, lie))
        .anyMatch(sentence -> sentence.contains("lower bound 81"));
  }

  @Test
  void aDearerPlanCalledOptimalIsNotProven() {
    Found lie = new Found(new Plan(List.of(2)), 90, true, true, found.certificate());
    assertThat(CertificateChecker.violations(question, lie))
        .anyMatch(sentence -> sentence.contains("proves 80 of the lower bound 90"));
  }

  @Test
  void aSetThatCanBeAvoidedIsNoLandmark() {
    assertThat(CertificateChecker.violations(question, withLandmark(new int[] {0, 1}, 80)))
        .anyMatch(sentence -> sentence.contains("can be avoided"));
  }

  @Test
  void multipliersAboveWhatAStepCostsProveNothingMore() {
    assertThat(CertificateChecker.violations(question, withLandmark(new int[] {1, 2}, 80)))
        .anyMatch(sentence -> sentence.contains("of the lower bound 80"));
  }

  @Test
  void aBranchThatMissesPlansIsFound() {
    Certificate truth = found.certificate();
    Certificate lie =
        certificate(truth.objective(), Relaxation.NONE, new Branch(List.of(1), List.of(nothing())));
    assertThat(CertificateChecker.violations(question, with(lie)))
        .anyMatch(sentence -> sentence.contains("misses plans"));
  }

  @Test
  void whatAStepOutsideGivesProvesNothing() {
    Found lie = withLandmark(new Relaxation(false, List.of(0, 1)), new int[] {1}, 20);
    assertThat(CertificateChecker.violations(question, lie))
        .anyMatch(sentence -> sentence.contains("can be avoided"));
  }

  @Test
  void whatAnEasedStepNeedsProvesNothing() {
    Relaxation eased = new Relaxation(false, List.of(0, 1, 2), List.of(1), List.of());
    Found needed = withLandmark(Relaxation.NONE, new int[] {0, 2}, 20);
    assertThat(CertificateChecker.violations(question, needed))
        .noneMatch(sentence -> sentence.contains("can be avoided"));
    Found lie = withLandmark(eased, new int[] {0, 2}, 20);
    assertThat(CertificateChecker.violations(question, lie))
        .anyMatch(sentence -> sentence.contains("can be avoided"));
  }

  @Test
  void anObjectiveThatMixesUpTheOrderIsFound_R13() {
    Objective mixed =
        new Objective(Criterion.DURATION, Criterion.COST, 10, 5000, 1000, 2, 1000, 99);
    assertThat(
            CertificateChecker.violations(
                question, with(certificate(mixed, Relaxation.NONE, nothing()))))
        .anyMatch(sentence -> sentence.contains("second criterion, the range is 2"));
  }

  @Test
  void whatCanBeReachedIsNotUnreachable() {
    assertThat(PlanChecker.violations(question, new Unreachable(question.goal())))
        .anyMatch(sentence -> sentence.contains("can be reached"));
  }

  @Test
  void aPlanWithinTheLimitsIsNotBeyondThem() {
    assertThat(CertificateChecker.violations(question, new BeyondLimits(found.certificate())))
        .anyMatch(sentence -> sentence.contains("leaves room for a plan"));
  }

  @Test
  void theServingEngineRefusesToHandOverAPlanThatDoesNotHold() {
    Found lie =
        new Found(new Plan(List.of(1)), found.lowerBound(), true, true, found.certificate());
    assertThatThrownBy(() -> PlanningEngines.checked(new Lying(lie)).cheapestPlan(question))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("needs fact");
  }

  private Found withLandmark(int[] steps, long weeks) {
    return withLandmark(Relaxation.NONE, steps, weeks);
  }

  private Found withLandmark(Relaxation relaxation, int[] steps, long weeks) {
    Objective objective = found.certificate().objective();
    long multiplier =
        weeks / objective.firstUnit() * objective.secondRange() * objective.tieRange();
    Bound bound =
        new Bound(true, List.of(), new WeightedLandmarks(new int[] {0}, new long[] {multiplier}));
    return with(
        new Certificate(
            objective, relaxation, List.of(), IntRows.of(List.of(steps)), new Leaf(bound), true));
  }

  private Found with(Certificate certificate) {
    return new Found(found.plan(), found.lowerBound(), true, true, certificate);
  }

  private static Certificate certificate(
      Objective objective, Relaxation relaxation, Certificate.Node root) {
    return new Certificate(objective, relaxation, List.of(), IntRows.of(List.of()), root, true);
  }

  private static Certificate.Node nothing() {
    return new Leaf(new Bound(true, List.of(), new WeightedLandmarks(new int[0], new long[0])));
  }
}
