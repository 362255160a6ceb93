package nl.overstap.engine.search.cheapest;

import java.util.List;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.question.Request;
import nl.overstap.engine.search.cheapest.question.SessionQuestion;
import nl.overstap.engine.search.cheapest.question.SharedStart;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.LearningGraph;

/// Many cheapest-plan questions on the same graph, costs and start: what does not depend on limits,
/// criteria or forbidden steps is worked out once. Each answer is proven as by
/// [CheapestPlanSearch#solve] and equal to it in totals, bound and proof.
///
/// ```java
/// WorkMeter meter = new WorkMeter(budget); // for all questions together
/// CheapestPlanSession session = search.session(graph, costs, start, goal, meter);
/// var outcome = session.solve(new SessionQuestion(DURATION, COST, Limits.NONE), meter);
/// var within = session.solve(new SessionQuestion(DURATION, COST, limits, forbidden), meter);
/// var soon = session.solve(new SessionQuestion(DURATION, COST, limits).upTo(520), meter);
/// var other = session.towards(otherGoal).solve(question, meter, meter.left() / 10);
/// ```
///
/// Not for more than one thread at a time; nor are two sessions of which one came from the other by
/// [#towards]. Keeps memory in proportion to the graph, some tens of bytes per fact and action.
public final class CheapestPlanSession {
  private final CheapestPlanSearch search;
  private final SharedStart start;
  private final List<Integer> goal;

  CheapestPlanSession(CheapestPlanSearch search, SharedStart start, List<Integer> goal) {
    this.search = search;
    this.start = start;
    this.goal = List.copyOf(goal);
  }

  /// Answers a question; never throws because of the budget. `Undecided` when the meter has stopped
  /// before a plan was found.
  public CheapestPlanOutcome solve(SessionQuestion question, WorkMeter meter) {
    return search.solve(new Request(start, goal, question), meter);
  }

  /// The same, for at most so much work of the meter's.
  public CheapestPlanOutcome solve(SessionQuestion question, WorkMeter meter, long mostWork) {
    long before = meter.narrow(mostWork);
    CheapestPlanOutcome outcome = solve(question, meter);
    meter.widen(before);
    return outcome;
  }

  /// For the front of two criteria between two plans of this goal.
  ///
  /// @param question with a limit on both criteria
  public StretchSearch stretches(SessionQuestion question, WorkMeter meter) {
    return new StretchSearch(start, goal, question, meter);
  }

  /// A session with the same graph, costs and start for another goal; costs next to nothing.
  public CheapestPlanSession towards(List<Integer> otherGoal) {
    return new CheapestPlanSession(search, start, otherGoal);
  }

  public LearningGraph graph() {
    return start.graph;
  }

  public ActionCosts costs() {
    return start.costs;
  }

  /// True if a fact holds before any step.
  public boolean holdsAtStart(int fact) {
    return start.held[fact];
  }
}
