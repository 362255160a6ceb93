package nl.overstap.engine.search.cheapest;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import nl.overstap.engine.api.Certificate;
import nl.overstap.engine.api.Certificate.Bound;
import nl.overstap.engine.api.Certificate.Discard;
import nl.overstap.engine.api.Certificate.Leaf;
import nl.overstap.engine.api.Certificate.Node;
import nl.overstap.engine.api.Certificate.Relaxation;
import nl.overstap.engine.api.Objective;
import nl.overstap.engine.api.WeightedLandmarks;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.IntRows;

/// Puts certificates together from what a search wrote down.
final class Proofs {
  private final Objective objective;
  private final List<Criterion> limited;
  private final Relaxation relaxation;
  private final int[] tooDear;

  /// `tooDear` are steps left out because alone they cost more than a known plan.
  Proofs(Objective objective, List<Criterion> limited, Relaxation relaxation, int[] tooDear) {
    this.objective = objective;
    this.limited = limited;
    this.relaxation = relaxation;
    this.tooDear = tooDear.clone();
  }

  Certificate certificate(ProofRecorder recorder, BranchAndBound.Result result) {
    Node root = result.proof();
    if (tooDear.length > 0) {
      root = new Discard(nothing(limited), Arrays.stream(tooDear).boxed().toList(), root);
    }
    return new Certificate(
        objective, relaxation, limited, recorder.landmarks(), root, result.proofComplete());
  }

  /// Proves no more than that a plan costs at least nothing.
  static Certificate nothing(Objective objective, List<Criterion> limited) {
    return new Certificate(
        objective,
        Relaxation.NONE,
        limited,
        IntRows.of(List.of()),
        new Leaf(nothing(limited)),
        true);
  }

  /// Proves that nothing within the limits gives the goal: a landmark without any step.
  static Certificate deadEnd(Objective objective, List<Criterion> limited) {
    Bound bound =
        new Bound(
            false,
            Collections.nCopies(limited.size(), 0L),
            new WeightedLandmarks(new int[] {0}, new long[] {1}));
    return new Certificate(
        objective,
        Relaxation.NONE,
        limited,
        IntRows.of(List.of(new int[0])),
        new Leaf(bound),
        true);
  }

  private static Bound nothing(List<Criterion> limited) {
    return new Bound(
        true,
        Collections.nCopies(limited.size(), 0L),
        new WeightedLandmarks(new int[0], new long[0]));
  }
}
