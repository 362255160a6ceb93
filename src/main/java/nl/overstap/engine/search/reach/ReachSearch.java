package nl.overstap.engine.search.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.BeyondLimits;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.CheapestPlanOutcome.Unreachable;
import nl.overstap.engine.api.NoPlan;
import nl.overstap.engine.api.ReachQuestion;
import nl.overstap.engine.api.ReachQuestion.Case;
import nl.overstap.engine.search.cheapest.CheapestPlanSearch;
import nl.overstap.engine.search.cheapest.WorkMeter;

/// Many cheapest-plan questions that have most in common. First bounds for all goals in one pass
/// and landmarks for each case, which close most cases; then an exact search for each case that is
/// left, those that look cheapest first. Every case first gets a little work, and what is not
/// settled by that gets more in a next round, so that a hard case does not keep the others waiting.
public final class ReachSearch {
  /// With more different starts than this, one pass from all of them together.
  private static final int MOST_PASSES = 4;

  private static final long FIRST_ALLOWANCE = 250_000;
  private static final int FACTOR = 8;

  private final CheapestPlanSearch cheapest;

  public ReachSearch(CheapestPlanSearch cheapest) {
    this.cheapest = cheapest;
  }

  /// An outcome per case, in their order; never throws because of the budget.
  public List<CheapestPlanOutcome> solve(ReachQuestion question) {
    return new Run(question).solve();
  }

  /// One question being answered.
  private final class Run {
    private final ReachQuestion question;
    private final WorkMeter meter;
    private final Sessions sessions;
    private final List<CheapestPlanOutcome> outcomes = new ArrayList<>();
    private final Map<List<Integer>, Bounds> bounds = new HashMap<>();

    Run(ReachQuestion question) {
      this.question = question;
      this.meter = new WorkMeter(question.budget());
      this.sessions = new Sessions(cheapest, question, meter);
    }

    List<CheapestPlanOutcome> solve() {
      List<Open> open = closeByBounds();
      open.sort(
          Comparator.comparingLong(Open::cuts)
              .thenComparingLong(Open::guess)
              .thenComparingInt(Open::at));
      long allowance = FIRST_ALLOWANCE;
      while (!open.isEmpty() && !meter.isStopped()) {
        open = solve(open, allowance);
        allowance = Math.multiplyExact(allowance, FACTOR);
      }
      return meter.isStopped() ? outcomes.stream().map(this::withReason).toList() : outcomes;
    }

    private CheapestPlanOutcome withReason(CheapestPlanOutcome outcome) {
      return outcome instanceof Undecided undecided
          ? new Undecided(meter.reason(), undecided.lowerBound())
          : outcome;
    }

    /// The cases that the bounds leave open; the outcomes of all others are known then.
    private List<Open> closeByBounds() {
      Set<List<Integer>> starts =
          question.cases().stream().map(Case::start).collect(Collectors.toSet());
      List<Integer> all = starts.stream().flatMap(List::stream).distinct().sorted().toList();
      CutFilter cuts = new CutFilter(question, meter);
      List<Open> open = new ArrayList<>();
      for (int at = 0; at < question.cases().size(); at++) {
        Case one = question.cases().get(at);
        List<Integer> start = starts.size() <= MOST_PASSES ? one.start() : all;
        Bounds known = bounds.computeIfAbsent(start, any -> new Bounds(question, start, meter));
        NoPlan none =
            known
                .findReasonAgainst(one.goal())
                .or(() -> cuts.findReasonAgainst(one, known))
                .orElse(null);
        if (none == null) {
          long bound = Math.max(known.first(one.goal()), cuts.first());
          open.add(new Open(at, bound, cuts.first(), known.guess(one.goal())));
          outcomes.add(new Undecided(meter.reason(), bound));
        } else {
          outcomes.add(none);
        }
      }
      return open;
    }

    /// Gives each case so much work; answers the cases that are still open.
    private List<Open> solve(List<Open> cases, long allowance) {
      List<Open> left = new ArrayList<>();
      for (Open one : cases) {
        if (meter.isStopped()) {
          break;
        }
        CheapestPlanOutcome outcome = sessions.solve(question.cases().get(one.at()), allowance);
        outcomes.set(one.at(), better(outcomes.get(one.at()), outcome));
        if (!isSettled(outcome)) {
          left.add(one);
        }
      }
      return left;
    }

    private static CheapestPlanOutcome better(CheapestPlanOutcome one, CheapestPlanOutcome other) {
      if (!(other instanceof Undecided undecided)) {
        return other;
      }
      return one instanceof Undecided before
          ? new Undecided(undecided.reason(), Math.max(before.lowerBound(), undecided.lowerBound()))
          : one;
    }

    private static boolean isSettled(CheapestPlanOutcome outcome) {
      return switch (outcome) {
        case Found found -> found.secondOptimal();
        case Unreachable unreachable -> true;
        case BeyondLimits beyond -> true;
        case Undecided undecided -> false;
      };
    }
  }

  /// A case that the bounds leave open.
  ///
  /// @param at its place in the question
  /// @param bound no plan is below this on the first criterion
  /// @param cuts the same, by its own landmarks; 0 without a limit on the first criterion
  /// @param guess about what it costs
  private record Open(int at, long bound, long cuts, long guess) {}
}
