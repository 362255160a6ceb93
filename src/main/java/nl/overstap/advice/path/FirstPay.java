package nl.overstap.advice.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.overstap.snapshot.FactState;

/// Finds the steps of a plan that lead to the first paid day soonest.
final class FirstPay {
  private final FactState start;

  FirstPay(FactState start) {
    this.start = start;
  }

  /// The first job of the plan and what it needs; empty when the plan holds no job. Of jobs that
  /// are as near, the short and cheap one, as for any other steps.
  Set<Trede> stepsTo(List<Trede> plan) {
    Optional<List<Trede>> soonest =
        plan.stream()
            .filter(Trede::isJob)
            .map(job -> withNeeds(job, plan))
            .min(
                Comparator.comparingInt(FirstPay::tenthsBeforeJob)
                    .thenComparing(List::getLast, StepOrder.SHORT_AND_CHEAP_FIRST));
    return soonest.map(Set::copyOf).orElse(Set.of());
  }

  /// A least set of other steps after which the job can start, and the job at the end. Long steps
  /// are left out first.
  private List<Trede> withNeeds(Trede job, List<Trede> plan) {
    List<Trede> needs = new ArrayList<>(plan);
    needs.remove(job);
    List<Trede> longFirst = new ArrayList<>(needs);
    longFirst.sort(Comparator.comparing(Trede::weken).reversed().thenComparing(Trede::id));
    for (Trede trede : longFirst) {
      List<Trede> without = new ArrayList<>(needs);
      without.remove(trede);
      if (after(without).allows(job.action())) {
        needs = without;
      }
    }
    needs.add(job);
    return needs;
  }

  private FactState after(Collection<Trede> steps) {
    FactState state = start.copy();
    List<Trede> waiting = new ArrayList<>(steps);
    boolean moved = true;
    while (moved) {
      moved = false;
      for (Trede trede : List.copyOf(waiting)) {
        if (state.allows(trede.action())) {
          state.take(trede.action());
          waiting.remove(trede);
          moved = true;
        }
      }
    }
    return state;
  }

  private static int tenthsBeforeJob(List<Trede> steps) {
    return steps.stream().limit(steps.size() - 1L).mapToInt(t -> t.weken().tenths()).sum();
  }
}
