package nl.overstap.engine.check;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overstap.engine.api.Certificate;
import nl.overstap.engine.api.Certificate.Bound;
import nl.overstap.engine.api.Certificate.Branch;
import nl.overstap.engine.api.Certificate.Discard;
import nl.overstap.engine.api.Certificate.Leaf;
import nl.overstap.engine.api.Certificate.Node;
import nl.overstap.engine.api.Certificate.TooFar;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.WeightedLandmarks;
import nl.overstap.engine.spi.IntRows;

/// Walks the branching tree of a certificate and works out what it proves.
final class ProofTree {
  /// What a node proves that holds no plan within the limits.
  static final long NO_PLAN = Long.MAX_VALUE / 8;

  private static final BitSet NONE = new BitSet();

  private final CheapestPlanQuestion question;
  private final Certificate certificate;
  private final RelaxedGraph graph;
  private final List<String> violations;

  /// What the node at hand has taken and left out.
  private final BitSet taken = new BitSet();

  private final BitSet leftOut = new BitSet();
  private BitSet free = new BitSet();
  private final BitSet freeAtRoot;

  /// Landmarks found to be so when nothing is taken or left out, and those found not to be.
  private final BitSet knownAtRoot = new BitSet();

  private final BitSet unknownAtRoot = new BitSet();

  ProofTree(CheapestPlanQuestion question, Certificate certificate, List<String> violations) {
    this.question = question;
    this.certificate = certificate;
    this.violations = violations;
    this.graph = new RelaxedGraph(question, certificate, violations);
    this.freeAtRoot = graph.free(NONE, NONE);
  }

  /// The bound that the whole tree proves, [#NO_PLAN] if it excludes every plan.
  long evaluate() {
    return Math.max(0, evaluate(certificate.root()));
  }

  /// What the bound proves for every plan with one of these steps.
  long evaluate(Bound bound, List<Integer> steps) {
    free = freeAtRoot;
    long[] withStep = new long[steps.size()];
    bound(bound, withStep, steps);
    long least = NO_PLAN;
    for (long value : withStep) {
      least = Math.min(least, value);
    }
    return Math.max(0, least);
  }

  private long evaluate(Node node) {
    if (graph.pricing().breaksLimits(taken)) {
      return NO_PLAN;
    }
    free = graph.free(taken, leftOut);
    return switch (node) {
      case Leaf leaf -> bound(leaf.bound(), new long[0], List.of());
      case Discard discard -> evaluateDiscard(discard);
      case Branch branch -> evaluateBranch(branch);
      case TooFar far -> DistanceCheck.excludes(question, certificate, far) ? NO_PLAN : 0;
    };
  }

  private long evaluateDiscard(Discard discard) {
    long[] withStep = new long[discard.steps().size()];
    bound(discard.bound(), withStep, discard.steps());
    BitSet before = (BitSet) leftOut.clone();
    discard.steps().forEach(leftOut::set);
    long least = evaluate(discard.rest());
    leftOut.clear();
    leftOut.or(before);
    for (long value : withStep) {
      least = Math.min(least, value);
    }
    return least;
  }

  private long evaluateBranch(Branch branch) {
    if (branch.steps().size() != branch.children().size()) {
      violations.add("a branch over %s lacks children".formatted(branch.steps()));
    }
    BitSet steps = new BitSet();
    branch.steps().forEach(steps::set);
    if (!graph.isLandmark(steps, taken, free)) {
      violations.add("a branch over %s misses plans".formatted(branch.steps()));
    }
    BitSet before = (BitSet) leftOut.clone();
    long least = NO_PLAN;
    for (int child = 0; child < branch.children().size(); child++) {
      int step = branch.steps().get(child);
      if (!leftOut.get(step)) {
        taken.set(step);
        least = Math.min(least, evaluate(branch.children().get(child)));
        taken.clear(step);
      }
      leftOut.set(step);
    }
    leftOut.clear();
    leftOut.or(before);
    return least;
  }

  /// What a bound proves; in `withStep` what it proves for plans with each of the given steps.
  private long bound(Bound bound, long[] withStep, List<Integer> steps) {
    long value = graph.pricing().base(bound, taken);
    Map<Integer, Long> spent = new HashMap<>();
    WeightedLandmarks landmarks = bound.landmarks();
    for (int index = 0; index < landmarks.size(); index++) {
      long multiplier = landmarks.multiplier(index);
      value = Math.addExact(value, multiplier);
      checkLandmark(landmarks.landmark(index), multiplier);
      IntRows rows = certificate.landmarks();
      int row = landmarks.landmark(index);
      for (int at = rows.start(row); at < rows.end(row); at++) {
        spent.merge(rows.at(at), multiplier, Math::addExact);
      }
    }
    for (var entry : spent.entrySet()) {
      if (free.get(entry.getKey())) {
        long rest = graph.pricing().price(bound, entry.getKey()) - entry.getValue();
        value = Math.addExact(value, Math.min(0, rest));
      }
    }
    for (int at = 0; at < withStep.length; at++) {
      long rest = 0;
      for (int step : graph.standIns(steps.get(at))) {
        rest = Math.max(rest, graph.pricing().price(bound, step) - spent.getOrDefault(step, 0L));
      }
      withStep[at] = conclude(bound, Math.addExact(value, rest));
    }
    return conclude(bound, value);
  }

  private static long conclude(Bound bound, long value) {
    if (bound.costCounts()) {
      return value;
    }
    return value > 0 ? NO_PLAN : 0;
  }

  private void checkLandmark(int landmark, long multiplier) {
    if (multiplier < 0) {
      violations.add("landmark %d has the multiplier %d".formatted(landmark, multiplier));
    }
    BitSet steps = new BitSet();
    for (int step : certificate.landmarks().row(landmark)) {
      steps.set(step);
    }
    if (!isKnownAtRoot(landmark, steps) || steps.intersects(taken)) {
      if (!graph.isLandmark(steps, taken, free)) {
        violations.add("landmark %d, %s, can be avoided".formatted(landmark, steps));
      }
    }
  }

  private boolean isKnownAtRoot(int landmark, BitSet steps) {
    if (!knownAtRoot.get(landmark) && !unknownAtRoot.get(landmark)) {
      boolean known = graph.isLandmark(steps, NONE, freeAtRoot);
      (known ? knownAtRoot : unknownAtRoot).set(landmark);
    }
    return knownAtRoot.get(landmark);
  }
}
