package nl.overstap.engine.search.cheapest.question;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import nl.overstap.engine.api.Certificate.Exclusion;
import nl.overstap.engine.api.Plan;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.spi.Limits;
import org.jspecify.annotations.Nullable;

/// One question as the searches want to know it: what may be taken, what it uses of each limit, and
/// what holds at the start once the rules have been applied.
public final class Request {
  public final SharedStart start;
  public final LearningGraph graph;
  public final ActionCosts costs;
  final List<Integer> goal;
  public final Criterion first;
  public final Criterion second;
  public final Limits limits;

  /// Facts that hold before any step.
  public final boolean[] held;

  /// What a plan may take on the first criterion; the search needs no multiplier for that.
  public final long mostFirst;

  /// And on the second.
  public final long mostSecond;

  /// The other criteria with a limit, and their bounds.
  public final List<Criterion> limited;

  public final long[] bounds;
  public final int maxEmployments;
  private final BitSet without;

  private final @Nullable Plan known;
  private final Needless needless;

  /// What is known of each action; steps shown to be in no better plan are no longer usable.
  private final byte[] usable;

  public Request(SharedStart start, List<Integer> goal, SessionQuestion question) {
    this.start = start;
    this.graph = start.graph;
    this.costs = start.costs;
    this.held = start.held;
    this.goal = goal;
    this.first = question.first();
    this.second = question.second();
    this.limits = question.limits();
    this.without = question.without();
    this.mostFirst = limits.of(first);
    this.mostSecond = limits.of(second);
    this.limited = limitedCriteria();
    this.bounds = new long[limited.size()];
    for (int at = 0; at < bounds.length; at++) {
      bounds[at] = limits.of(limited.get(at));
    }
    this.usable = new byte[graph.actionCount()];
    this.maxEmployments = limits.employments();
    this.known = question.known().plan();
    this.needless = new Needless(question.known(), costs, mostFirst);
  }

  /// The steps of a plan that was known before.
  public Optional<int[]> knownPlan() {
    return Optional.ofNullable(known)
        .map(plan -> plan.steps().stream().mapToInt(Integer::intValue).toArray());
  }

  /// Why steps that were asked about are not usable: what was known shows them to be in no better
  /// plan.
  public Optional<Exclusion> needless() {
    return needless.exclusion(limited.size());
  }

  private List<Criterion> limitedCriteria() {
    List<Criterion> limited = new ArrayList<>();
    for (Criterion criterion : Criterion.values()) {
      if (criterion != first && limits.of(criterion) != Limits.UNLIMITED) {
        limited.add(criterion);
      }
    }
    return List.copyOf(limited);
  }

  /// True if some steps may not be taken that the costs offer.
  public boolean forbidsSteps() {
    return !without.isEmpty();
  }

  /// An action of the request, whatever the limits.
  public boolean isAvailable(int action) {
    return !without.get(action) && costs.isAvailable(action);
  }

  /// From now on the step is not usable.
  public void exclude(int step) {
    usable[step] = NO;
  }

  /// Available, and not in itself above a limit.
  public boolean isAllowed(int action) {
    return isAvailable(action) && (graph.isRule(action) || isWithinLimits(action));
  }

  /// Allowed, and not excluded.
  public boolean isUsable(int action) {
    if (usable[action] == UNKNOWN) {
      usable[action] = !isNeedless(action) && isAllowed(action) ? YES : NO;
    }
    return usable[action] == YES;
  }

  private boolean isNeedless(int action) {
    return !graph.isRule(action) && needless.add(action);
  }

  /// True if what is known leaves out most steps.
  public boolean knowsBounds() {
    return needless.isKnown();
  }

  private static final byte UNKNOWN = 0;
  private static final byte YES = 1;
  private static final byte NO = 2;

  private boolean isWithinLimits(int step) {
    for (int at = 0; at < bounds.length; at++) {
      if (costs.cost(limited.get(at), step) > bounds[at]) {
        return false;
      }
    }
    if (costs.cost(first, step) > mostFirst) {
      return false;
    }
    return maxEmployments > 0 || costs.employment(step) == ActionCosts.NO_EMPLOYMENT;
  }

  /// Goal facts that do not hold at the start.
  public List<Integer> openGoals() {
    return goal.stream().filter(fact -> !held[fact]).distinct().toList();
  }
}
