package nl.overstap.engine.search.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.BeyondLimits;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.CheapestPlanOutcome.Unreachable;
import nl.overstap.engine.api.NoPlan;
import nl.overstap.engine.api.Plan;
import nl.overstap.engine.api.ReachQuestion;
import nl.overstap.engine.api.ReachQuestion.Case;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.CheapestPlanSearch;
import nl.overstap.engine.search.cheapest.question.Known;
import nl.overstap.engine.search.reach.FirstLook.Look;
import nl.overstap.engine.spi.ActionCosts;
import org.jspecify.annotations.Nullable;

/// Many cheapest-plan questions that have most in common. First bounds for all goals in one pass,
/// and for each case a bound and a plan of its own without a search, which decide most cases; then
/// an exact search for each case that is left: first those that are undecided, then those of which
/// the plan may not be the best, cheapest first. Every case first gets a little work, and what is
/// not settled by that gets more in a next round, so that a hard case does not keep the others
/// waiting.
public final class ReachSearch {
  /// With more different starts than this, one pass from all of them together.
  private static final int MOST_PASSES = 4;

  private static final long FIRST_ALLOWANCE = 4_000_000;
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
    private final Set<List<Integer>> starts;
    private final Map<List<Integer>, Bounds> passes = new HashMap<>();

    /// Per case that is open the landmarks that a look found.
    private final KeptCuts landmarks;

    /// Per case the bounds that hold for it.
    private final List<Bounds> bounds = new ArrayList<>();

    private @Nullable FirstLook looks;

    Run(ReachQuestion question) {
      this.question = question;
      this.meter = new WorkMeter(question.budget());
      this.landmarks = new KeptCuts(meter.memory().proofs());
      this.sessions = new Sessions(cheapest, question, meter);
      this.starts = question.cases().stream().map(Case::start).collect(Collectors.toSet());
    }

    List<CheapestPlanOutcome> solve() {
      List<Open> open = firstLook();
      long allowance = FIRST_ALLOWANCE;
      while (!open.isEmpty() && !meter.isStopped()) {
        List<Open> undecided = open.stream().filter(one -> !isDecided(one)).toList();
        List<Open> unproven = open.stream().filter(this::isDecided).toList();
        open = new ArrayList<>(solve(undecided, allowance));
        open.addAll(solve(unproven, allowance));
        allowance = Math.min(allowance, Long.MAX_VALUE / FACTOR) * FACTOR;
      }
      return meter.isStopped() ? outcomes.stream().map(this::withReason).toList() : outcomes;
    }

    private boolean isDecided(Open one) {
      return outcomes.get(one.at()) instanceof Found;
    }

    private CheapestPlanOutcome withReason(CheapestPlanOutcome outcome) {
      return outcome instanceof Undecided undecided
          ? new Undecided(meter.reason(), undecided.lowerBound())
          : outcome;
    }

    /// Bounds and plans for all cases without a search; answers the cases that are not settled by
    /// that, those that look cheapest first.
    private List<Open> firstLook() {
      List<Open> open = new ArrayList<>();
      for (int at = 0; at < question.cases().size(); at++) {
        List<Integer> goal = question.cases().get(at).goal();
        Bounds known = boundsFrom(question.cases().get(at).start());
        bounds.add(known);
        Optional<NoPlan> none = known.findReasonAgainst(goal);
        if (none.isPresent()) {
          outcomes.add(none.get());
        } else {
          outcomes.add(new Undecided(meter.reason(), known.first(goal)));
          open.add(new Open(at, known.guess(goal)));
        }
      }
      open.sort(Comparator.comparingLong(Open::guess).thenComparingInt(Open::at));
      for (int at = 0; at < open.size() && !meter.isStopped(); at++) {
        look(open.get(at).at());
      }
      for (int at = 0; at < open.size() && !meter.isStopped(); at++) {
        if (outcomes.get(open.get(at).at()) instanceof Undecided) {
          lookAgain(open.get(at).at());
        }
      }
      for (int at = 0; at < open.size() && !meter.isStopped(); at++) {
        if (isDecided(open.get(at)) && !isSettled(outcomes.get(open.get(at).at()))) {
          lookAgain(open.get(at).at());
        }
      }
      return open.stream().filter(one -> !isSettled(outcomes.get(one.at()))).toList();
    }

    private void look(int at) {
      Case one = question.cases().get(at);
      Bounds known = bounds.get(at);
      take(at, looks(known).first(one, known));
    }

    private void lookAgain(int at) {
      Case one = question.cases().get(at);
      Bounds known = bounds.get(at);
      Cuts cuts = landmarks.of(at).orElseGet(Cuts::new);
      take(at, looks(known).again(one, known, outcomes.get(at), cuts));
    }

    private void take(int at, Look look) {
      outcomes.set(at, better(question.cases().get(at), outcomes.get(at), look.outcome()));
      if (!isSettled(outcomes.get(at))) {
        landmarks.keep(at, look.cuts());
      }
    }

    /// What is known of a case before it is searched.
    private Known known(int at) {
      Plan plan = outcomes.get(at) instanceof Found found ? found.plan() : null;
      Case one = question.cases().get(at);
      return new Known(
          plan,
          landmarks.of(at).map(cuts -> looks(bounds.get(at)).shownBy(cuts, one)).orElse(null));
    }

    private FirstLook looks(Bounds any) {
      if (looks == null) {
        looks = new FirstLook(question, any, meter);
      }
      return looks;
    }

    /// What is known of all goals from this start, or from all starts together.
    private Bounds boundsFrom(List<Integer> start) {
      if (starts.size() <= MOST_PASSES) {
        return passes.computeIfAbsent(start, any -> new Bounds(question, any, meter));
      }
      if (bounds.isEmpty()) {
        return new Bounds(
            question, starts.stream().flatMap(List::stream).distinct().toList(), meter);
      }
      return bounds.getFirst();
    }

    /// Gives each case so much work; answers the cases that are still open.
    private List<Open> solve(List<Open> cases, long allowance) {
      List<Open> left = new ArrayList<>();
      for (Open one : cases) {
        if (meter.isStopped()) {
          break;
        }
        CheapestPlanOutcome outcome =
            sessions.solve(question.cases().get(one.at()), known(one.at()), allowance);
        outcomes.set(
            one.at(), better(question.cases().get(one.at()), outcomes.get(one.at()), outcome));
        if (!isSettled(outcome)) {
          left.add(one);
        }
      }
      return left;
    }

    /// What two answers say together.
    private CheapestPlanOutcome better(
        Case one, CheapestPlanOutcome before, CheapestPlanOutcome now) {
      if (now instanceof Undecided undecided) {
        long lower = Math.max(lower(before), undecided.lowerBound());
        return before instanceof Found ? before : new Undecided(undecided.reason(), lower);
      }
      if (before instanceof Found known && now instanceof Found found && !found.secondOptimal()) {
        return merge(known, found, one.costs());
      }
      return now;
    }

    private static long lower(CheapestPlanOutcome outcome) {
      return outcome instanceof Undecided undecided ? undecided.lowerBound() : 0;
    }

    /// The better plan with the higher bound.
    private Found merge(Found one, Found other, ActionCosts costs) {
      Found plan = isBelow(other.plan(), one.plan(), costs) ? other : one;
      Found bound = other.lowerBound() > one.lowerBound() ? other : one;
      boolean optimal = bound.lowerBound() >= plan.plan().total(question.first(), costs);
      return new Found(plan.plan(), bound.lowerBound(), optimal, false, bound.certificate());
    }

    private boolean isBelow(Plan one, Plan other, ActionCosts costs) {
      long first = one.total(question.first(), costs) - other.total(question.first(), costs);
      long second = one.total(question.second(), costs) - other.total(question.second(), costs);
      return first < 0 || (first == 0 && second < 0);
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

  /// A case that is not settled.
  ///
  /// @param at its place in the question
  /// @param guess about what it costs
  private record Open(int at, long guess) {}
}
