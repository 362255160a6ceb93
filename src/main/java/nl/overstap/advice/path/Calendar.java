package nl.overstap.advice.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.overstap.domain.Weken;
import nl.overstap.snapshot.FactState;
import org.jspecify.annotations.Nullable;

/// How long a path takes on the calendar when steps that do not need each other run beside each
/// other (R8). Each step begins as soon as what it needs is finished and it fits beside what runs.
/// At every moment some step runs, so the answer is never longer than the sum.
public final class Calendar {
  /// Up to this length a step by day is a few days off from whatever else runs.
  private static final int A_FEW_DAYS_OFF_TENTHS = 20;

  private static final int FULL_WEEK_TENTH_HOURS = 400;

  private final FactState start;
  private final @Nullable Integer urenPerWeek;

  /// @param urenPerWeek own hours a week that overlapping steps stay within; empty for no bound
  public Calendar(FactState start, @Nullable Integer urenPerWeek) {
    this.start = start;
    this.urenPerWeek = urenPerWeek;
  }

  /// The length in weeks of these steps, which stand in an order in which they can be taken.
  public Weken lengthOf(List<Trede> path) {
    FactState finished = start.copy();
    List<Trede> waiting = new ArrayList<>(path);
    List<Running> running = new ArrayList<>();
    int now = 0;
    while (!waiting.isEmpty() || !running.isEmpty()) {
      begin(waiting, running, finished, now);
      Running first =
          running.stream()
              .min(Comparator.comparingInt(Running::endTenths))
              .orElseThrow(() -> new IllegalStateException("no step can begin"));
      now = first.endTenths();
      running.remove(first);
      finished.take(first.trede().action());
    }
    return new Weken(now);
  }

  private void begin(List<Trede> waiting, List<Running> running, FactState finished, int now) {
    for (Trede trede : List.copyOf(waiting)) {
      if (finished.allows(trede.action()) && fitsBeside(trede, running)) {
        waiting.remove(trede);
        running.add(new Running(trede, now + trede.weken().tenths()));
      }
    }
  }

  private boolean fitsBeside(Trede trede, List<Running> running) {
    return running.isEmpty() || (fitsInDaytime(trede, running) && fitsInOwnHours(trede, running));
  }

  private static boolean fitsInDaytime(Trede trede, List<Running> running) {
    if (!claimsDays(trede)) {
      return true;
    }
    int hours = trede.tenthHoursPerWeek();
    boolean alone = true;
    for (Running other : running) {
      if (claimsDays(other.trede())) {
        hours += other.trede().tenthHoursPerWeek();
        alone = false;
      }
    }
    return alone || hours <= FULL_WEEK_TENTH_HOURS;
  }

  private static boolean claimsDays(Trede trede) {
    return trede.takesDaytime() && trede.weken().tenths() > A_FEW_DAYS_OFF_TENTHS;
  }

  private boolean fitsInOwnHours(Trede trede, List<Running> running) {
    if (urenPerWeek == null || trede.uren() == 0) {
      return true;
    }
    int hours = ownTenthHoursPerWeek(trede);
    for (Running other : running) {
      hours += ownTenthHoursPerWeek(other.trede());
    }
    return hours <= 10 * urenPerWeek;
  }

  private static int ownTenthHoursPerWeek(Trede trede) {
    return trede.weken().tenths() == 0
        ? 0
        : Math.ceilDiv(100 * trede.uren(), trede.weken().tenths());
  }

  private record Running(Trede trede, int endTenths) {}
}
