package nl.overstap.config.observe;

import io.micrometer.common.KeyValues;
import java.util.List;
import nl.overstap.engine.api.AlternativesOutcome;
import nl.overstap.engine.api.Certificate;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.FrontOutcome;
import nl.overstap.engine.api.NoPlan;

/// What a search came to.
///
/// @param uitkomst found, proven that there is none, or undecided
/// @param isProven whether what was found is proven the best, or that there is none
/// @param nodes of the branching trees that prove it: how hard it was
record Proof(String uitkomst, boolean isProven, long nodes) {
  static final KeyValues FAILURE = new Proof("FOUT", false, 0).labels();

  KeyValues labels() {
    return KeyValues.of("uitkomst", uitkomst, "bewezen", isProven ? "ja" : "nee");
  }

  static Proof of(CheapestPlanOutcome outcome) {
    return switch (outcome) {
      case CheapestPlanOutcome.Found found ->
          new Proof("GEVONDEN", found.optimal(), nodesOf(found.certificate().root()));
      case NoPlan none -> of(none);
    };
  }

  static Proof of(FrontOutcome outcome) {
    return switch (outcome) {
      case FrontOutcome.Front front ->
          new Proof(
              "GEVONDEN",
              front.complete(),
              sum(front.proofs().stream().map(FrontOutcome.Proof::outcome).toList()));
      case NoPlan none -> of(none);
    };
  }

  static Proof of(AlternativesOutcome outcome) {
    return switch (outcome) {
      case AlternativesOutcome.Alternatives found ->
          new Proof(
              "GEVONDEN",
              found.complete(),
              sum(found.proofs().stream().map(AlternativesOutcome.Proof::outcome).toList()));
      case NoPlan none -> of(none);
    };
  }

  /// Of many cases together: proven when none is undecided.
  static Proof of(List<CheapestPlanOutcome> outcomes) {
    boolean decided = outcomes.stream().noneMatch(CheapestPlanOutcome.Undecided.class::isInstance);
    return new Proof("GEVONDEN", decided, sum(outcomes));
  }

  private static Proof of(NoPlan none) {
    return switch (none) {
      case CheapestPlanOutcome.Unreachable unreachable -> new Proof("GEEN_PAD", true, 0);
      case CheapestPlanOutcome.BeyondLimits beyond ->
          new Proof("GEEN_PAD", true, nodesOf(beyond.certificate().root()));
      case CheapestPlanOutcome.Undecided undecided -> new Proof("ONBESLIST", false, 0);
    };
  }

  private static long sum(List<CheapestPlanOutcome> outcomes) {
    return outcomes.stream().mapToLong(outcome -> of(outcome).nodes()).sum();
  }

  private static long nodesOf(Certificate.Node node) {
    return switch (node) {
      case Certificate.Leaf leaf -> 1;
      case Certificate.TooFar tooFar -> 1;
      case Certificate.Discard discard -> 1 + nodesOf(discard.rest());
      case Certificate.Branch branch ->
          1 + branch.children().stream().mapToLong(Proof::nodesOf).sum();
    };
  }
}
