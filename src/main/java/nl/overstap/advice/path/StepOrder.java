package nl.overstap.advice.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.overstap.snapshot.FactState;

/// The order in which the steps of a plan are taken (R15): of those that can start next, what leads
/// to the first paid day, then short before long, cheap before dear, diplomas last, then the id. So
/// a path that is left halfway has left most behind.
public final class StepOrder {
  /// Short before long, cheap before dear, diplomas last, then the id.
  static final Comparator<Trede> SHORT_AND_CHEAP_FIRST =
      Comparator.comparing(Trede::weken)
          .thenComparing(Trede::eigen)
          .thenComparing(Trede::prijs)
          .thenComparing(StepOrder::givesDiploma)
          .thenComparing(Trede::id)
          .thenComparingInt(Trede::action);

  private final FactState start;

  /// @param start what holds when the person sets out; not changed
  public StepOrder(FactState start) {
    this.start = start;
  }

  /// The same steps, each of which can be taken when its turn comes. Throws IllegalStateException
  /// when there is no such order.
  public List<Trede> order(List<Trede> plan) {
    Set<Trede> toFirstPay = new FirstPay(start).stepsTo(plan);
    Comparator<Trede> order =
        Comparator.comparing((Trede trede) -> !toFirstPay.contains(trede))
            .thenComparing(SHORT_AND_CHEAP_FIRST);
    FactState state = start.copy();
    Set<Trede> waiting = new HashSet<>(plan);
    List<Trede> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      Trede next =
          waiting.stream()
              .filter(trede -> state.allows(trede.action()))
              .min(order)
              .orElseThrow(() -> new IllegalStateException("no step of the plan can start next"));
      state.take(next.action());
      waiting.remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  private static boolean givesDiploma(Trede trede) {
    return trede instanceof Trede.Leren leren && leren.givesDiploma();
  }
}
