package nl.overstap.advice.path;

import java.math.BigInteger;
import java.util.ArrayList;
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
    while (true) {
      while (beginOne(waiting, running, finished, now)) {}
      if (running.isEmpty()) {
        break;
      }
      now = running.stream().mapToInt(Running::endTenths).min().getAsInt();
      finish(running, finished, now);
    }
    if (!waiting.isEmpty()) {
      throw new IllegalStateException("no step can begin");
    }
    return new Weken(now);
  }

  /// What ends at the same moment is finished together, before anything begins.
  private static void finish(List<Running> running, FactState finished, int now) {
    for (Running one : List.copyOf(running)) {
      if (one.endTenths() == now) {
        running.remove(one);
        finished.take(one.trede().action());
      }
    }
  }

  /// Begins the first step of the path that can begin now. One that takes no time is finished at
  /// once, so that what it opens comes before what stands later in the path.
  private boolean beginOne(
      List<Trede> waiting, List<Running> running, FactState finished, int now) {
    for (Trede trede : waiting) {
      if (finished.allows(trede.action()) && fitsBeside(trede, running)) {
        waiting.remove(trede);
        if (trede.weken().tenths() == 0) {
          finished.take(trede.action());
        } else {
          running.add(new Running(trede, now + trede.weken().tenths()));
        }
        return true;
      }
    }
    return false;
  }

  private boolean fitsBeside(Trede trede, List<Running> running) {
    return running.isEmpty()
        || trede.weken().tenths() == 0
        || (fitsInDaytime(trede, running) && fitsInOwnHours(trede, running));
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

  /// Exactly: hours a week that were rounded up would keep apart what fits together.
  private boolean fitsInOwnHours(Trede trede, List<Running> running) {
    if (urenPerWeek == null || trede.uren() == 0) {
      return true;
    }
    BigInteger hours = ownTenthHours(trede);
    BigInteger weeks = BigInteger.valueOf(trede.weken().tenths());
    for (Running other : running) {
      BigInteger length = BigInteger.valueOf(other.trede().weken().tenths());
      hours = hours.multiply(length).add(ownTenthHours(other.trede()).multiply(weeks));
      weeks = weeks.multiply(length);
    }
    return hours.compareTo(weeks.multiply(BigInteger.valueOf(urenPerWeek))) <= 0;
  }

  private static BigInteger ownTenthHours(Trede trede) {
    return BigInteger.valueOf(10L * trede.uren());
  }

  private record Running(Trede trede, int endTenths) {}
}
