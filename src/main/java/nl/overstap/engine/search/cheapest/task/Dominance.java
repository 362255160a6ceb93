package nl.overstap.engine.search.cheapest.task;

import java.util.Arrays;
import nl.overstap.engine.search.Amounts;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.question.Request;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.util.IntList;

/// Leaves out steps in whose stead others can be taken: together no dearer, no more demanding, and
/// giving all that is wanted. Whoever plans with the step can do without, so nothing better is lost
/// (dominance of operators, as in the reductions for set covering). Looks for one other step or
/// none, and for the rest the cheapest that needs nothing.
final class Dominance {
  private static final int NONE = -1;

  private final Request request;
  private final Candidates steps;
  private final Rows implied;
  private final Implications implications;
  private final WorkMeter meter;
  private final Rows givers;
  private final boolean[] out;

  /// Per wanted fact the two cheapest that need nothing.
  private final int[] cheapest;

  private final int[] secondCheapest;
  private final int[] covered;
  private final int[] possible;
  private int stamp;
  private final IntList chosen = new IntList();
  private final IntList dominated = new IntList();
  private final Rows.Collector by = new Rows.Collector();

  Dominance(Request request, Candidates steps, Implications implications, WorkMeter meter) {
    this.request = request;
    this.steps = steps;
    this.implications = implications;
    this.implied = implications.rows();
    this.meter = meter;
    int facts = 2 + implications.wanted().size();
    this.givers = steps.gives.inverse(facts);
    this.out = new boolean[steps.count];
    this.cheapest = new int[facts];
    this.secondCheapest = new int[facts];
    this.covered = new int[facts];
    this.possible = new int[facts];
    findCheapest();
  }

  /// Candidates that others make up for.
  IntList dominated() {
    return dominated;
  }

  /// Per dominated one those others.
  Rows by() {
    return by.toRows();
  }

  boolean isOut(int candidate) {
    return out[candidate];
  }

  /// Looks at the dearest first.
  void run() {
    for (int at = steps.count - 1; at >= 0 && !meter.isStopped(); at--) {
      if (isMadeUpFor(at)) {
        out[at] = true;
        dominated.add(at);
        for (int index = 0; index < chosen.size(); index++) {
          by.add(chosen.get(index));
        }
        by.endRow();
        findCheapestWithout(at);
      }
    }
  }

  private void findCheapest() {
    Arrays.fill(cheapest, NONE);
    Arrays.fill(secondCheapest, NONE);
    for (int at = 0; at < steps.count; at++) {
      if (needsNothing(at)) {
        offerAll(at);
      }
    }
    meter.spend(steps.gives.values.length);
  }

  private boolean needsNothing(int candidate) {
    return steps.needs.size(candidate) == 0
        && request.costs.employment(steps.step[candidate]) == ActionCosts.NO_EMPLOYMENT;
  }

  private void offerAll(int taken) {
    for (int at = steps.gives.starts[taken]; at < steps.gives.starts[taken + 1]; at++) {
      offer(steps.gives.values[at], taken);
    }
  }

  private void offer(int fact, int taken) {
    if (cheapest[fact] == NONE || steps.cost[taken] < steps.cost[cheapest[fact]]) {
      secondCheapest[fact] = cheapest[fact];
      cheapest[fact] = taken;
    } else if (secondCheapest[fact] == NONE
        || steps.cost[taken] < steps.cost[secondCheapest[fact]]) {
      secondCheapest[fact] = taken;
    }
  }

  /// One that is left out serves for nothing any more; what replaces it costs the same at most.
  private void findCheapestWithout(int gone) {
    if (steps.needs.size(gone) > 0) {
      return;
    }
    for (int at = steps.gives.starts[gone]; at < steps.gives.starts[gone + 1]; at++) {
      int fact = steps.gives.values[at];
      if (cheapest[fact] == gone || secondCheapest[fact] == gone) {
        cheapest[fact] = NONE;
        secondCheapest[fact] = NONE;
        for (int giver = givers.starts[fact]; giver < givers.starts[fact + 1]; giver++) {
          int other = givers.values[giver];
          if (!out[other] && needsNothing(other)) {
            offer(fact, other);
          }
        }
        meter.spend(givers.size(fact));
      }
    }
  }

  private boolean isMadeUpFor(int step) {
    if (isCovered(step, NONE)) {
      return true;
    }
    int hardest = hardest(step);
    boolean marked = false;
    long work = 0;
    for (int at = givers.starts[hardest]; at < givers.starts[hardest + 1]; at++) {
      int other = givers.values[at];
      work++;
      if (steps.cost[other] > steps.cost[step]) {
        break;
      }
      if (other != step && !out[other]) {
        marked = marked || markPossible(step);
        if (isPossible(other) && isCovered(step, other)) {
          meter.spend(work);
          return true;
        }
      }
    }
    meter.spend(work);
    return false;
  }

  /// What the step gives that is the dearest to have otherwise.
  private int hardest(int step) {
    int hardest = steps.gives.values[steps.gives.starts[step]];
    long most = -1;
    for (int at = steps.gives.starts[step]; at < steps.gives.starts[step + 1]; at++) {
      int fact = steps.gives.values[at];
      int other = cheapest[fact] == step ? secondCheapest[fact] : cheapest[fact];
      long least = other == NONE ? Amounts.INFINITE : steps.cost[other];
      if (least > most) {
        most = least;
        hardest = fact;
      }
    }
    return hardest;
  }

  /// Marks what holds whenever the step can be taken.
  private boolean markPossible(int step) {
    stamp++;
    for (int at = steps.needs.starts[step]; at < steps.needs.starts[step + 1]; at++) {
      int row = implications.rowOf(implications.wanted().get(steps.needs.values[at] - 2));
      for (int index = implied.starts[row]; index < implied.starts[row + 1]; index++) {
        possible[implied.values[index]] = stamp;
      }
    }
    possibleStamp = stamp;
    return true;
  }

  private int possibleStamp;

  private boolean isPossible(int other) {
    for (int at = steps.needs.starts[other]; at < steps.needs.starts[other + 1]; at++) {
      if (possible[steps.needs.values[at]] != possibleStamp) {
        return false;
      }
    }
    return true;
  }

  /// True if one other, or none, and for the rest the cheapest cost no more; they are then chosen.
  private boolean isCovered(int step, int other) {
    chosen.clear();
    stamp++;
    long total = 0;
    if (other != NONE) {
      total = choose(other);
    }
    for (int at = steps.gives.starts[step]; at < steps.gives.starts[step + 1]; at++) {
      int fact = steps.gives.values[at];
      if (covered[fact] != stamp) {
        int taken = cheapest[fact] == step ? secondCheapest[fact] : cheapest[fact];
        if (taken == NONE || total + steps.cost[taken] > steps.cost[step]) {
          return false;
        }
        total += choose(taken);
      }
    }
    return total <= steps.cost[step] && usesNoMore(step);
  }

  private long choose(int taken) {
    chosen.add(taken);
    for (int at = steps.gives.starts[taken]; at < steps.gives.starts[taken + 1]; at++) {
      covered[steps.gives.values[at]] = stamp;
    }
    meter.spend(steps.gives.size(taken));
    return steps.cost[taken];
  }

  /// Of each limit, and no other employment.
  private boolean usesNoMore(int step) {
    for (int limit = 0; limit < request.bounds.length; limit++) {
      long use = 0;
      for (int at = 0; at < chosen.size(); at++) {
        use += request.costs.cost(request.limited.get(limit), steps.step[chosen.get(at)]);
      }
      if (use > request.costs.cost(request.limited.get(limit), steps.step[step])) {
        return false;
      }
    }
    for (int at = 0; at < chosen.size(); at++) {
      int employment = request.costs.employment(steps.step[chosen.get(at)]);
      if (employment != ActionCosts.NO_EMPLOYMENT
          && employment != request.costs.employment(steps.step[step])) {
        return false;
      }
    }
    return true;
  }
}
