package nl.overstap.engine.search.cheapest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import nl.overstap.engine.api.Certificate;
import nl.overstap.engine.api.Certificate.Bound;
import nl.overstap.engine.api.Certificate.Exclusion;
import nl.overstap.engine.api.Certificate.Leaf;
import nl.overstap.engine.api.Certificate.Relaxation;
import nl.overstap.engine.api.Objective;
import nl.overstap.engine.api.WeightedLandmarks;
import nl.overstap.engine.search.cheapest.branch.BranchAndBound;
import nl.overstap.engine.search.cheapest.branch.ProofRecorder;
import nl.overstap.engine.search.cheapest.question.Request;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.IntRows;

/// Puts certificates together from what a search wrote down.
final class Proofs {
  private final Objective objective;
  private final Request request;
  private final Relaxation relaxation;
  private final List<Exclusion> excluded;
  private final boolean allKept;

  Proofs(Request request, Objective objective, Relaxation relaxation, Exclusions excluded) {
    this.excluded = List.copyOf(excluded.kept());
    this.allKept = excluded.isComplete();
    this.request = request;
    this.objective = objective;
    this.relaxation = relaxation;
  }

  Certificate certificate(ProofRecorder recorder, BranchAndBound.Result result) {
    return new Certificate(
        objective,
        relaxation,
        request.limited,
        recorder.landmarks(),
        result.proof(),
        result.proofComplete() && allKept,
        allExcluded());
  }

  /// What was known before the search first: nothing that it shows relies on what was found later.
  private List<Exclusion> allExcluded() {
    List<Exclusion> all = new ArrayList<>();
    request.needless().ifPresent(all::add);
    all.addAll(excluded);
    return all;
  }

  /// Why steps are left out that alone cost more than a known plan.
  static Exclusion tooDear(
      Request request, Objective objective, Relaxation relaxation, int[] steps) {
    return new Exclusion(
        objective,
        relaxation.withoutDominances(),
        IntRows.of(List.of()),
        nothing(request.limited),
        Arrays.stream(steps).boxed().toList());
  }

  /// Proves no more than that a plan costs at least nothing.
  static Certificate nothing(Request request) {
    return new Certificate(
        nothingCounts(request),
        NOTHING_INSIDE,
        request.limited,
        IntRows.of(List.of()),
        new Leaf(nothing(request.limited)),
        true);
  }

  /// Proves that nothing within the limits gives the goal: a landmark without any step.
  static Certificate deadEnd(Request request) {
    Bound bound =
        new Bound(
            false,
            Collections.nCopies(request.limited.size(), 0L),
            new WeightedLandmarks(new int[] {0}, new long[] {1}));
    return new Certificate(
        nothingCounts(request),
        Relaxation.NONE,
        request.limited,
        IntRows.of(List.of(new int[0])),
        new Leaf(bound),
        true);
  }

  /// Nothing is reasoned on, so everything that a step gives is free.
  private static final Relaxation NOTHING_INSIDE = new Relaxation(false, List.of());

  private static Objective nothingCounts(Request request) {
    return new Objective(request.first, request.second, 1, 1, 0, 1, 1, 0);
  }

  private static Bound nothing(List<Criterion> limited) {
    return new Bound(
        true,
        Collections.nCopies(limited.size(), 0L),
        new WeightedLandmarks(new int[0], new long[0]));
  }
}
