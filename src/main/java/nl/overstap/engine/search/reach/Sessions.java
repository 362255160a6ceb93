package nl.overstap.engine.search.reach;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.ReachQuestion;
import nl.overstap.engine.api.ReachQuestion.Case;
import nl.overstap.engine.search.KeptCertificates;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.CheapestPlanSearch;
import nl.overstap.engine.search.cheapest.CheapestPlanSession;
import nl.overstap.engine.search.cheapest.question.Known;
import nl.overstap.engine.search.cheapest.question.SessionQuestion;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.WithoutSteps;

/// The exact search for the cases of one question, which works out once what cases with the same
/// start and costs have in common. Steps that a case leaves out are no other costs.
final class Sessions {
  /// Cases that share their start nearly always share their costs as well.
  private static final int MOST_SESSIONS = 4;

  private final CheapestPlanSearch cheapest;
  private final ReachQuestion question;
  private final WorkMeter meter;
  private final Map<Shared, CheapestPlanSession> sessions = new HashMap<>();
  private final KeptCertificates kept;

  /// @param costs compared by identity: [ActionCosts] have no equality
  private record Shared(List<Integer> start, ActionCosts costs) {}

  Sessions(CheapestPlanSearch cheapest, ReachQuestion question, WorkMeter meter) {
    this.cheapest = cheapest;
    this.question = question;
    this.meter = meter;
    this.kept = new KeptCertificates(meter);
  }

  /// The answer for one case of which this is known, for at most so much work.
  CheapestPlanOutcome solve(Case one, Known known, long mostWork) {
    ActionCosts costs = WithoutSteps.allOf(one.costs());
    SessionQuestion asked =
        new SessionQuestion(
                question.first(),
                question.second(),
                question.limits(),
                WithoutSteps.leftOut(one.costs()))
            .knowing(known);
    return kept.keep(session(one, costs).towards(one.goal()).solve(asked, meter, mostWork));
  }

  private CheapestPlanSession session(Case one, ActionCosts costs) {
    Shared key = new Shared(one.start(), costs);
    CheapestPlanSession known = sessions.get(key);
    if (known == null) {
      known = cheapest.session(question.graph(), costs, one.start(), one.goal(), meter);
      if (sharesItsStart() && sessions.size() < MOST_SESSIONS) {
        sessions.put(key, known);
      }
    }
    return known;
  }

  /// A session keeps memory in proportion to the graph, so it is not kept for one case only.
  private boolean sharesItsStart() {
    return question.cases().size() > 1
        && question.cases().get(0).start().equals(question.cases().get(1).start());
  }
}
