package nl.overstap.engine.search.cheapest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.overstap.engine.api.Objective;
import nl.overstap.engine.search.Amounts;
import nl.overstap.engine.search.cheapest.branch.Cutoff;
import nl.overstap.engine.search.cheapest.branch.PlanSink;
import nl.overstap.engine.search.cheapest.question.Request;
import nl.overstap.engine.search.cheapest.task.Task;

/// The plans known on a stretch of a front of two criteria, and the zones between them: whoever is
/// in a zone takes less of the first criterion than the plan to the right and less of the second
/// than the plan to the left. A bound with a multiplier for the limit on the second criterion
/// closes a node for all zones at once.
final class Stairs implements PlanSink, Cutoff {
  private final Task task;
  private final Request request;
  private final Objective objective;

  /// Which of the task's limits is that on the second criterion, and what a unit of it costs.
  private final int limit;

  private long multiplier;
  private final long[] first;
  private final long[] tie;
  private final long leastFirst;
  private final long mostFirst;
  private final List<Stair> stairs = new ArrayList<>();

  /// Those that are plans of the whole question; some are here only because an eased plan hides
  /// them above.
  private final List<Stair> real = new ArrayList<>();

  private final List<Zone> zones = new ArrayList<>();
  private final List<Long> ceilings = new ArrayList<>();
  private long cutoff;
  private long hardest;

  /// @param multiplier what a unit of the second criterion costs
  /// @param known plans in order of the first criterion
  /// @param mostFirst where the stretch ends
  Stairs(
      Task task,
      Request request,
      Objective objective,
      long multiplier,
      List<Stair> known,
      long mostFirst) {
    this.task = task;
    this.request = request;
    this.objective = objective;
    this.multiplier = multiplier;
    this.limit = request.limited.indexOf(request.second);
    this.first = new long[task.actionCount];
    this.tie = new long[task.actionCount];
    for (int action = 0; action < first.length; action++) {
      if (task.isStep(action)) {
        first[action] = request.costs.cost(request.first, task.origin[action]);
        tie[action] = request.costs.tieBreak(task.origin[action]);
      }
    }
    this.leastFirst = known.getFirst().first();
    this.mostFirst = mostFirst;
    stairs.addAll(known);
    real.addAll(known);
    renew();
  }

  /// A known plan.
  ///
  /// @param steps of the plan if it was found here, else empty
  /// @param eased true if it takes a step of which the task does not know what that needs
  @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
  record Stair(long first, long second, long ties, int[] steps, boolean[] plan, boolean eased) {
    boolean covers(Stair other) {
      return first <= other.first && second <= other.second;
    }

    boolean matches(Stair other) {
      return first == other.first && second == other.second;
    }
  }

  /// All that takes at most this on both criteria.
  record Zone(long mostFirst, long mostSecond) {}

  /// From now on a unit of the second criterion costs so much.
  @Override
  public void weigh(long newMultiplier) {
    multiplier = newMultiplier;
    renew();
  }

  long multiplier() {
    return multiplier;
  }

  int limit() {
    return limit;
  }

  /// What the plans of the zone that asks for the highest bound take at most.
  @Override
  public long room(long bound) {
    return hardest;
  }

  List<Zone> zones() {
    return zones;
  }

  List<Stair> all() {
    return stairs;
  }

  /// Those that are plans of the whole question.
  List<Stair> real() {
    return real.stream().sorted(Comparator.comparingLong(Stair::first)).toList();
  }

  /// What a bound on this task says about the first criterion of the plans of a zone.
  long firstBound(long bound, Zone zone) {
    return objective.firstBound(bound + slack(zone), zone.mostSecond());
  }

  /// Takes over a plan that keeps the limits and that no known plan is at least as good as; of two
  /// that are equal on both criteria, the one that is preferred.
  @Override
  public void offer(boolean[] candidate) {
    long offeredFirst = 0;
    long ties = 0;
    for (int action = 0; action < candidate.length; action++) {
      if (candidate[action]) {
        offeredFirst += first[action];
        ties += tie[action];
      }
    }
    if (offeredFirst < leastFirst || offeredFirst > mostFirst || !task.keepsLimits(candidate)) {
      return;
    }
    Stair offered =
        new Stair(
            offeredFirst,
            task.use(limit, candidate),
            ties,
            task.stepsOf(candidate),
            candidate.clone(),
            task.eases(candidate));
    for (Stair known : stairs) {
      if (known.covers(offered) && !isPreferred(offered, known)) {
        return;
      }
    }
    add(stairs, offered);
    stairs.sort(Comparator.comparingLong(Stair::first));
    if (!offered.eased()) {
      add(real, offered);
    }
    renew();
  }

  private static void add(List<Stair> to, Stair offered) {
    to.removeIf(offered::covers);
    to.add(offered);
  }

  /// A plan of the whole question goes before one that is not.
  private static boolean isPreferred(Stair one, Stair other) {
    return one.matches(other)
        && (one.eased() == other.eased() ? one.ties() < other.ties() : other.eased());
  }

  private void renew() {
    zones.clear();
    ceilings.clear();
    cutoff = -Amounts.INFINITE;
    for (int at = 0; at < stairs.size(); at++) {
      long right = at + 1 < stairs.size() ? stairs.get(at + 1).first() : mostFirst;
      if (stairs.get(at).first() < right && stairs.get(at).second() > 0) {
        add(new Zone(right - 1, stairs.get(at).second() - 1));
      }
    }
  }

  @Override
  public boolean comparesBounds() {
    return false;
  }

  /// [#value] for another multiplier.
  @Override
  public long value(long other) {
    long value = -Amounts.INFINITE;
    for (int at = 0; at < zones.size(); at++) {
      long slack = Math.multiplyExact(other, task.bounds[limit] - zones.get(at).mostSecond());
      value = Math.max(value, ceilings.get(at) - slack);
    }
    return value;
  }

  private void add(Zone zone) {
    zones.add(zone);
    long ceiling = objective.ceiling(zone.mostFirst(), zone.mostSecond());
    ceilings.add(ceiling);
    long enough = ceiling - slack(zone);
    if (enough > cutoff) {
      cutoff = enough;
      hardest = zone.mostSecond();
    }
  }

  /// What the limit of the task leaves beyond that of the zone, priced.
  private long slack(Zone zone) {
    return Math.multiplyExact(multiplier, task.bounds[limit] - zone.mostSecond());
  }

  @Override
  public boolean isOpen() {
    return false;
  }

  /// A plan that was offered is in no zone any more, nor is one that takes its steps and others.
  @Override
  public boolean isSettledBy(long planCost) {
    return true;
  }

  @Override
  public long value() {
    return cutoff;
  }
}
