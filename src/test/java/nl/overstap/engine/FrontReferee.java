package nl.overstap.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.FrontQuestion;
import nl.overstap.engine.spi.Budget;
import nl.overstap.engine.spi.Criterion;

/// The referee for fronts of small graphs: all plans, without those that another beats. Shares no
/// code with the engine.
final class FrontReferee {
  private FrontReferee() {}

  /// The front of a question for a cheapest plan; the criteria of that one first.
  static FrontQuestion question(CheapestPlanQuestion cheapest, int criteria, Budget budget) {
    List<Criterion> asked = new ArrayList<>(List.of(cheapest.first(), cheapest.second()));
    for (Criterion criterion : Criterion.values()) {
      if (asked.size() < criteria && !asked.contains(criterion)) {
        asked.add(criterion);
      }
    }
    return new FrontQuestion(
        cheapest.graph(),
        cheapest.costs(),
        cheapest.start(),
        cheapest.goal(),
        asked,
        cheapest.limits(),
        200,
        budget);
  }

  /// What the plans on the front take, each once, best on the first criterion first.
  static List<List<Long>> front(CheapestPlanQuestion cheapest, List<Criterion> criteria) {
    List<List<Long>> all = new ArrayList<>();
    for (BitSet plan : ExhaustiveSearch.plans(cheapest)) {
      List<Long> values =
          criteria.stream()
              .map(criterion -> ExhaustiveSearch.total(cheapest, criterion, plan))
              .toList();
      if (!all.contains(values)) {
        all.add(values);
      }
    }
    return all.stream()
        .filter(one -> all.stream().noneMatch(other -> !other.equals(one) && covers(other, one)))
        .sorted(FrontReferee::inOrder)
        .toList();
  }

  /// By how much the worst covered point of the true front beats all points that were given.
  static double gap(List<List<Long>> truth, List<List<Long>> given) {
    double worst = 1;
    for (List<Long> unfound : truth) {
      double best = Double.POSITIVE_INFINITY;
      for (List<Long> point : given) {
        double factor = 1;
        for (int at = 0; at < point.size(); at++) {
          if (point.get(at) > unfound.get(at)) {
            factor = Math.max(factor, (double) point.get(at) / unfound.get(at));
          }
        }
        best = Math.min(best, factor);
      }
      worst = Math.max(worst, best);
    }
    return worst;
  }

  static boolean covers(List<Long> one, List<Long> other) {
    for (int at = 0; at < one.size(); at++) {
      if (one.get(at) > other.get(at)) {
        return false;
      }
    }
    return true;
  }

  private static int inOrder(List<Long> one, List<Long> other) {
    for (int at = 0; at < one.size(); at++) {
      if (!one.get(at).equals(other.get(at))) {
        return Long.compare(one.get(at), other.get(at));
      }
    }
    return 0;
  }
}
