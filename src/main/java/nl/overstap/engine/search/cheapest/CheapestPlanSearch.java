package nl.overstap.engine.search.cheapest;

import java.util.List;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.question.Request;
import nl.overstap.engine.search.cheapest.question.SessionQuestion;
import nl.overstap.engine.search.cheapest.question.SharedStart;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.LearningGraph;

/// The exact cheapest plan: cost-optimal delete-free planning (h+) under limits. Solves a small
/// task that never costs more than the whole; when its best plan takes a step of which it does not
/// know what that needs, the step is expanded and the task solved again (lazy expansion). Holds no
/// state of a question.
public final class CheapestPlanSearch {
  private static final long WHOLE_UP_TO = 4_000;

  /// Up to this many facts and actions the whole question is one task.
  private final long wholeUpTo;

  private final boolean branches;

  public CheapestPlanSearch() {
    this(WHOLE_UP_TO);
  }

  /// How large a question may be, in facts and actions that bear on its goals, to be solved as one
  /// task; 0 expands every question lazily.
  public CheapestPlanSearch(long wholeUpTo) {
    this(wholeUpTo, true);
  }

  /// The same.
  ///
  /// @param branches false to end where branching would begin, with the plan and the bound of then
  public CheapestPlanSearch(long wholeUpTo, boolean branches) {
    this.wholeUpTo = wholeUpTo;
    this.branches = branches;
  }

  /// One that does not branch.
  public static CheapestPlanSearch withoutBranching() {
    return new CheapestPlanSearch(WHOLE_UP_TO, false);
  }

  /// Answers a question; never throws because of the budget.
  public CheapestPlanOutcome solve(CheapestPlanQuestion question) {
    WorkMeter meter = new WorkMeter(question.budget());
    return session(question.graph(), question.costs(), question.start(), question.goal(), meter)
        .solve(SessionQuestion.of(question), meter);
  }

  /// For many questions with the same graph, costs and start.
  ///
  /// @param start facts that hold at the start, not necessarily closed under the rules
  /// @param goal facts that must all hold at the end
  public CheapestPlanSession session(
      LearningGraph graph,
      ActionCosts costs,
      List<Integer> start,
      List<Integer> goal,
      WorkMeter meter) {
    return new CheapestPlanSession(this, new SharedStart(graph, costs, start, meter), goal);
  }

  CheapestPlanOutcome solve(Request request, WorkMeter meter) {
    CheapestPlanOutcome outcome = new LazySearch(request, wholeUpTo, branches, meter).solve();
    meter.forgive();
    return outcome;
  }
}
