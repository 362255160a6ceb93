package nl.overstap.engine.search.alternatives;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.overstap.engine.api.AlternativesQuestion;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.spi.Criterion;

/// Puts chosen plans in order. As long as all is proven they already are; a plan that the work did
/// not suffice for may be dearer than one that was chosen after it.
final class Ordered {
  private final AlternativesQuestion question;
  private final CheapestPlanQuestion asked;

  Ordered(AlternativesQuestion question) {
    this.question = question;
    this.asked = question.cheapest();
  }

  /// The cheapest first, without those that then do not differ from one before.
  List<Found> of(List<Found> chosen) {
    List<Found> sorted = new ArrayList<>(chosen);
    sorted.sort(
        Comparator.<Found>comparingLong(found -> total(found, asked.first()))
            .thenComparingLong(found -> total(found, asked.second())));
    long lower = Long.MAX_VALUE;
    for (int at = sorted.size() - 1; at >= 0; at--) {
      lower = Math.min(lower, sorted.get(at).lowerBound());
      if (sorted.get(at) != chosen.get(at)) {
        sorted.set(at, claimed(sorted.get(at), lower));
      }
    }
    List<Found> different = new ArrayList<>();
    sorted.stream().filter(found -> differs(found, different)).forEach(different::add);
    return different;
  }

  /// A plan that came forward: what is proven of those that it passed holds for it.
  private Found claimed(Found found, long lower) {
    boolean optimal = lower >= total(found, asked.first());
    return new Found(found.plan(), lower, optimal, false, found.certificate());
  }

  private boolean differs(Found found, List<Found> before) {
    return before.stream()
        .map(other -> question.weighty().of(other.plan(), asked.costs()))
        .noneMatch(found.plan().steps()::containsAll);
  }

  private long total(Found found, Criterion criterion) {
    return found.plan().total(criterion, asked.costs());
  }
}
