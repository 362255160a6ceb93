package nl.overstap.engine.check;

import java.util.List;
import nl.overstap.engine.api.Certificate;
import nl.overstap.engine.api.Certificate.TooFar;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.FactDistances;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;

/// Whether distances are what they say: no action gives a fact that lies further than the furthest
/// of what it needs and its price, and what holds at the start lies at 0.
final class DistanceCheck {
  private final LearningGraph graph;
  private final ActionCosts costs;
  private final List<Criterion> limited;
  private final TooFar far;
  private final FactDistances distances;

  private DistanceCheck(CheapestPlanQuestion question, Certificate certificate, TooFar far) {
    this.graph = question.graph();
    this.costs = question.costs();
    this.limited = certificate.limited();
    this.far = far;
    this.distances = far.distances();
  }

  /// True if it is proven that no plan reaches the goals within the limits.
  static boolean excludes(CheapestPlanQuestion question, Certificate certificate, TooFar far) {
    DistanceCheck check = new DistanceCheck(question, certificate, far);
    long room = check.room(question);
    return far.limitMultipliers().stream().allMatch(multiplier -> multiplier >= 0)
        && question.start().stream().allMatch(fact -> check.distances.of(fact) <= 0)
        && question.goal().stream().anyMatch(fact -> check.distances.of(fact) > room)
        && check.holdsForEveryAction();
  }

  private long room(CheapestPlanQuestion question) {
    long room = 0;
    for (int limit = 0; limit < limited.size(); limit++) {
      long multiplier = far.limitMultipliers().get(limit);
      if (multiplier > 0) {
        long bound = question.limits().of(limited.get(limit));
        room = Math.addExact(room, Math.multiplyExact(multiplier, bound));
      }
    }
    return room;
  }

  private boolean holdsForEveryAction() {
    for (int action = 0; action < graph.actionCount(); action++) {
      if (costs.isAvailable(action) && !holdsFor(action)) {
        return false;
      }
    }
    return true;
  }

  private boolean holdsFor(int action) {
    long furthest = 0;
    IntRows needs = graph.preconditions();
    for (int at = needs.start(action); at < needs.end(action); at++) {
      furthest = Math.max(furthest, distances.of(needs.at(at)));
    }
    long reached = Math.addExact(furthest, price(action));
    IntRows gives = graph.effects();
    for (int at = gives.start(action); at < gives.end(action); at++) {
      if (distances.of(gives.at(at)) > reached) {
        return false;
      }
    }
    return true;
  }

  private long price(int action) {
    long price = 0;
    for (int limit = 0; limit < limited.size(); limit++) {
      long use = costs.cost(limited.get(limit), action);
      price = Math.addExact(price, Math.multiplyExact(far.limitMultipliers().get(limit), use));
    }
    return price;
  }
}
