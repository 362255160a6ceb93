package nl.overstap.engine.search.front;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.overstap.engine.api.FrontOutcome.Point;
import nl.overstap.engine.api.Plan;

/// What is known of a front: plans, boxes that hold no plan, and the boxes where a plan may still
/// lie that no known plan matches or beats.
final class FrontState {
  private final List<Known> plans = new ArrayList<>();
  private final EmptyBoxes empty = new EmptyBoxes();
  private final Zones zones;

  FrontState(Box everything) {
    this.zones = new Zones(everything);
  }

  /// A plan with what it takes.
  private record Known(Plan plan, List<Long> values) {}

  int size() {
    return plans.size();
  }

  /// True if no known plan is at least as good on every criterion.
  boolean isNew(List<Long> values) {
    return plans.stream().noneMatch(known -> new Box(values).holds(known.values()));
  }

  /// Takes over a plan that is new, in the place of those that it beats.
  void add(Plan plan, List<Long> values) {
    Box reached = new Box(values);
    zones.split(values);
    plans.removeIf(known -> isAtLeast(known.values(), reached));
    plans.add(new Known(plan, values));
  }

  private static boolean isAtLeast(List<Long> values, Box reached) {
    return new Box(values).holds(reached);
  }

  /// Takes over a plan in the place of one that takes the same.
  void replace(Plan plan, List<Long> values) {
    plans.replaceAll(known -> known.values().equals(values) ? new Known(plan, values) : known);
  }

  /// All plans, best on the first criterion first.
  List<Plan> plans() {
    return sorted().map(Known::plan).toList();
  }

  private Stream<Known> sorted() {
    return plans.stream().sorted(Comparator.comparing(Known::values, FrontState::inOrder));
  }

  /// True if it is proven that the box holds no plan.
  boolean isEmpty(Box box) {
    return empty.covers(box);
  }

  void exclude(Box box) {
    empty.add(box);
  }

  /// What every plan in the box takes at least on each criterion.
  List<Long> lower(Box box) {
    return empty.lower(box);
  }

  /// Where a plan may still lie that is on the front.
  List<Box> open() {
    return zones.all().stream().filter(zone -> !empty.covers(zone)).toList();
  }

  /// What known plans take at most on a criterion.
  long most(int criterion) {
    return plans.stream().mapToLong(known -> known.values().get(criterion)).max().orElse(0);
  }

  /// How much better than every known plan one in this box could be.
  double gap(Box zone) {
    return Gap.factor(lower(zone), plans.stream().map(Known::values).toList());
  }

  /// The largest of [#gap] over all open boxes; 1 when there is none.
  double gap() {
    return open().stream().mapToDouble(this::gap).max().orElse(1);
  }

  /// Best on the first criterion first.
  List<Point> points() {
    return sorted().map(this::point).toList();
  }

  private static int inOrder(List<Long> one, List<Long> other) {
    for (int at = 0; at < one.size(); at++) {
      int order = Long.compare(one.get(at), other.get(at));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private Point point(Known known) {
    Box reached = new Box(known.values());
    boolean efficient = true;
    for (int criterion = 0; criterion < reached.size(); criterion++) {
      efficient &= empty.covers(reached.upTo(criterion, reached.top(criterion) - 1));
    }
    long lower = Math.min(empty.lower(reached, 0), reached.top(0));
    return new Point(known.plan(), known.values(), lower, efficient);
  }
}
