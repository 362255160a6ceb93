package nl.overstap.engine.search.cheapest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.overstap.engine.api.Objective;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.util.IndexSort;
import nl.overstap.engine.util.IntList;

/// What can be bought instead of taking steps outside the task. Facts that steps outside give and
/// that imply wanted ones are put together in purchases: one fact joins another that is not dearer
/// and implies at least as much. Each outside step splits its cost over the purchases it stands
/// behind (a cost partitioning), so the task never costs more than the whole. First every purchase
/// costs the least part of its steps, then it is raised by what these have left.
final class Boundary {
  /// All prices together stay far below [Amounts#INFINITE].
  private static final long MOST_PRICES = 1L << 58;

  private final Request request;
  private final LearningGraph graph;
  private final Expansion expansion;
  private final Inside inside;
  private final Implications implications;
  private final Objective objective;
  private final WorkMeter meter;
  private final int[] place;
  private final long[] cost;

  /// Steps outside, and pairs of a place in `implying` and a step that gives it.
  private final IntList outside = new IntList();

  private final IntList looked = new IntList();

  private final IntList pairRow = new IntList();
  private final IntList pairStep = new IntList();
  private final List<IntList> members = new ArrayList<>();
  private int[] purchaseOf = new int[0];
  private long[] price = new long[0];

  Boundary(
      Request request,
      Expansion expansion,
      Inside inside,
      Implications implications,
      Objective objective,
      WorkMeter meter) {
    this.request = request;
    this.graph = request.graph;
    this.expansion = expansion;
    this.inside = inside;
    this.implications = implications;
    this.objective = objective;
    this.meter = meter;
    this.place = request.start.marks().place;
    collect();
    this.cost = costs();
    group(shares());
    reprice();
    release();
  }

  int count() {
    return members.size();
  }

  /// Facts of the graph that a purchase gives, at least one.
  int[] facts(int purchase) {
    return members.get(purchase).toArray();
  }

  long price(int purchase) {
    return price[purchase];
  }

  private void collect() {
    IntList implying = implications.implying();
    for (int row = 0; row < implying.size() && !meter.isStopped(); row++) {
      int fact = implying.get(row);
      if (!expansion.contains(fact)) {
        collect(row, fact);
      }
    }
    inside.closeDead();
  }

  private void collect(int row, int fact) {
    IntRows achievers = graph.achievers();
    for (int at = achievers.start(fact); at < achievers.end(fact); at++) {
      int action = achievers.at(at);
      if (place[action] == SharedStart.Marks.NONE) {
        find(action);
      }
      if (place[action] >= 0) {
        pairRow.add(row);
        pairStep.add(place[action]);
      }
    }
    meter.spend(achievers.size(fact));
  }

  /// Gives a step outside its place.
  private void find(int action) {
    place[action] = INSIDE;
    looked.add(action);
    if (graph.isRule(action) || inside.contains(action) || !request.isUsable(action)) {
      return;
    }
    if (inside.isDead(action)) {
      inside.include(action);
    } else {
      place[action] = outside.size();
      outside.add(action);
    }
  }

  /// A place of what is no step outside.
  private static final int INSIDE = -2;

  private void release() {
    for (int at = 0; at < looked.size(); at++) {
      place[looked.get(at)] = SharedStart.Marks.NONE;
    }
  }

  /// Per row the least part of a step's cost, split over all rows that it gives.
  private long[] shares() {
    int[] parts = new int[outside.size()];
    for (int at = 0; at < pairStep.size(); at++) {
      parts[pairStep.get(at)]++;
    }
    long[] least = new long[implications.implying().size()];
    Arrays.fill(least, Amounts.INFINITE);
    for (int at = 0; at < pairRow.size(); at++) {
      int step = pairStep.get(at);
      int row = pairRow.get(at);
      least[row] = Math.min(least[row], cost[step] / parts[step]);
    }
    return least;
  }

  private long[] costs() {
    long most = MOST_PRICES / (1 + implications.implying().size());
    long[] costs = new long[outside.size()];
    for (int at = 0; at < costs.length; at++) {
      costs[at] = Math.min(most, cost(outside.get(at)));
    }
    return costs;
  }

  /// A lower price than the true one is still a relaxation, so a cost that does not fit is cut off.
  private long cost(int step) {
    try {
      return objective.cost(request.costs, step);
    } catch (ArithmeticException tooLarge) {
      return MOST_PRICES;
    }
  }

  /// Cheapest first, so that a fact can only join one that is not dearer.
  private void group(long[] share) {
    int[] order = IndexSort.byKey(share, share.length);
    purchaseOf = new int[share.length];
    Arrays.fill(purchaseOf, -1);
    Rows implied = implications.rows();
    IntList rowOfPurchase = new IntList();
    int[] firstOf = new int[2 + implications.wanted().size()];
    Arrays.fill(firstOf, -1);
    IntList nextOf = new IntList();
    IntList chained = new IntList();
    boolean[] marked = new boolean[firstOf.length];
    for (int row : order) {
      if (share[row] >= Amounts.INFINITE || meter.isStopped()) {
        break;
      }
      int start = implied.starts[row];
      int purchase = -1;
      for (int at = firstOf[implied.values[start]]; at >= 0 && purchase < 0; at = nextOf.get(at)) {
        if (impliesAll(implied, rowOfPurchase.get(chained.get(at)), row, marked)) {
          purchase = chained.get(at);
        }
      }
      if (purchase < 0) {
        purchase = members.size();
        members.add(new IntList(4));
        rowOfPurchase.add(row);
        for (int at = start; at < implied.starts[row + 1]; at++) {
          nextOf.add(firstOf[implied.values[at]]);
          firstOf[implied.values[at]] = chained.size();
          chained.add(purchase);
        }
      }
      purchaseOf[row] = purchase;
      members.get(purchase).add(implications.implying().get(row));
    }
  }

  private boolean impliesAll(Rows implied, int more, int less, boolean[] marked) {
    if (implied.size(more) < implied.size(less)) {
      return false;
    }
    for (int at = implied.starts[more]; at < implied.starts[more + 1]; at++) {
      marked[implied.values[at]] = true;
    }
    boolean all = true;
    for (int at = implied.starts[less]; at < implied.starts[less + 1] && all; at++) {
      all = marked[implied.values[at]];
    }
    for (int at = implied.starts[more]; at < implied.starts[more + 1]; at++) {
      marked[implied.values[at]] = false;
    }
    meter.spend(2L * implied.size(more));
    return all;
  }

  /// Splits each step's cost over its purchases, and what is left of it over those that can be
  /// raised.
  private void reprice() {
    price = new long[members.size()];
    Rows behind = stepsBehind();
    Rows purchases = behind.inverse(outside.size());
    long[] left = cost.clone();
    for (int turn = 0; turn < RAISES; turn++) {
      raise(behind, purchases, left, turn == RAISES - 1);
    }
    meter.spend((2L + RAISES) * behind.values.length);
  }

  private static final int RAISES = 4;

  private void raise(Rows behind, Rows purchases, long[] left, boolean wholly) {
    long[] more = new long[price.length];
    for (int purchase = 0; purchase < more.length; purchase++) {
      long least = MOST_PRICES;
      for (int at = behind.starts[purchase]; at < behind.starts[purchase + 1]; at++) {
        int step = behind.values[at];
        least = Math.min(least, wholly ? left[step] : left[step] / purchases.size(step));
      }
      more[purchase] = least;
      if (wholly) {
        spend(purchase, least, behind, left);
      }
    }
    for (int purchase = 0; purchase < more.length && !wholly; purchase++) {
      spend(purchase, more[purchase], behind, left);
    }
  }

  private void spend(int purchase, long amount, Rows behind, long[] left) {
    price[purchase] += amount;
    for (int at = behind.starts[purchase]; at < behind.starts[purchase + 1]; at++) {
      left[behind.values[at]] -= amount;
    }
  }

  /// Per purchase the steps that give one of its facts, each once.
  private Rows stepsBehind() {
    int[] starts = new int[members.size() + 1];
    for (int at = 0; at < pairRow.size(); at++) {
      if (purchaseOf[pairRow.get(at)] >= 0) {
        starts[purchaseOf[pairRow.get(at)] + 1]++;
      }
    }
    for (int at = 0; at < members.size(); at++) {
      starts[at + 1] += starts[at];
    }
    int[] next = starts.clone();
    int[] values = new int[starts[members.size()]];
    for (int at = 0; at < pairRow.size(); at++) {
      if (purchaseOf[pairRow.get(at)] >= 0) {
        values[next[purchaseOf[pairRow.get(at)]]++] = pairStep.get(at);
      }
    }
    return withoutDoubles(new Rows(starts, values));
  }

  private Rows withoutDoubles(Rows rows) {
    int[] last = new int[outside.size()];
    Arrays.fill(last, -1);
    Rows.Collector collector = new Rows.Collector();
    for (int row = 0; row < rows.count(); row++) {
      for (int at = rows.starts[row]; at < rows.starts[row + 1]; at++) {
        if (last[rows.values[at]] != row) {
          last[rows.values[at]] = row;
          collector.add(rows.values[at]);
        }
      }
      collector.endRow();
    }
    return collector.toRows();
  }
}
