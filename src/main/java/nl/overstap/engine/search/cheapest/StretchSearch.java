package nl.overstap.engine.search.cheapest;

import java.util.ArrayList;
import java.util.List;
import nl.overstap.engine.api.Certificate;
import nl.overstap.engine.api.Certificate.Relaxation;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.BeyondLimits;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.Objective;
import nl.overstap.engine.api.Plan;
import nl.overstap.engine.search.Amounts;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.bound.Seeds;
import nl.overstap.engine.search.cheapest.branch.BranchAndBound;
import nl.overstap.engine.search.cheapest.question.Request;
import nl.overstap.engine.search.cheapest.question.SessionQuestion;
import nl.overstap.engine.search.cheapest.question.SharedStart;
import nl.overstap.engine.search.cheapest.task.Expansion;
import nl.overstap.engine.search.cheapest.task.Task;
import nl.overstap.engine.search.cheapest.task.TaskBuilder;
import nl.overstap.engine.spi.Limits;
import org.jspecify.annotations.Nullable;

/// Looks for all plans of a front of two criteria between two known ones, with one branching tree
/// for all zones between them (the two phase method of Ulungu and Teghem 1995): the criteria are
/// weighed as the two known plans are, and a node is closed when its bound shows every zone empty.
/// The tree is then the certificate of each zone. One task serves all stretches; what it must
/// expand stays expanded, and the landmarks of one root are where the next begins.
public final class StretchSearch {
  private static final double FINEST = 0x1.0p48;
  private static final long MOST_FINER = 1L << 10;

  private final Request request;
  private final List<Integer> goals;
  private final Expansion expansion;
  private final Seeds seeds = new Seeds();
  private final WorkMeter meter;
  private @Nullable Master master;

  /// @param question with a limit on both criteria
  StretchSearch(SharedStart start, List<Integer> goal, SessionQuestion question, WorkMeter meter) {
    this.request = new Request(start, goal, question);
    this.goals = request.openGoals();
    this.expansion = new Expansion(request);
    this.meter = meter;
  }

  /// The task with its own numbers, and what a certificate says of it.
  private record Master(Task task, Objective objective, Relaxation relaxation) {}

  /// What came of a stretch.
  ///
  /// @param plans at least as good as what was known
  /// @param emptied limits within which it was shown what the outcome says
  /// @param settled false if the search stopped before all was known
  public record Result(List<Plan> plans, List<Emptied> emptied, boolean settled) {
    public Result {
      plans = List.copyOf(plans);
      emptied = List.copyOf(emptied);
    }
  }

  /// What came of plans within these limits.
  public record Emptied(Limits limits, CheapestPlanOutcome outcome) {}

  /// What is looked at: from one plan to another that takes more of the first criterion and less of
  /// the second, with those known between them.
  ///
  /// @param known in order of the first criterion; at least one
  /// @param toTheEnd true if it goes on from the last plan to the limit on the first criterion
  /// @param slope what a unit of the second criterion is worth in units of the first
  public record Stretch(List<Plan> known, boolean toTheEnd, double slope) {
    public Stretch {
      known = List.copyOf(known);
    }
  }

  /// Looks at the root only: some plans, soon.
  public Result look(Stretch stretch) {
    return search(stretch, false);
  }

  /// Looks for all plans of a stretch, for at most so much work.
  public Result search(Stretch stretch, long mostWork) {
    long before = meter.narrow(mostWork);
    Result result = search(stretch, true);
    meter.widen(before);
    return result;
  }

  private Result search(Stretch stretch, boolean branch) {
    List<Stairs.Stair> stairs = stretch.known.stream().map(this::stair).toList();
    Master all = master();
    while (all != null && !meter.isStopped()) {
      Round round = round(all, stretch, stairs);
      boolean again = bound(round, branch);
      stairs = round.stairs.real();
      if (again) {
        expandTaken(round, branch ? round.tree.share() : new double[round.task.actionCount]);
      } else if (branch && expansion.expandShared(round.task, round.tree.share())) {
        master = null;
      } else {
        return conclude(round, branch);
      }
      all = master();
    }
    return new Result(plans(stairs), List.of(), false);
  }

  private void expandTaken(Round round, double[] share) {
    expansion.expandTaken(round.task, round.eased(), share);
    master = null;
  }

  /// One task with the plans known, and what searches it.
  private record Round(Master master, Task task, Stairs stairs, BranchAndBound tree) {
    /// What the plans take that are none of the whole question.
    boolean[] eased() {
      boolean[] taken = new boolean[task.actionCount];
      for (Stairs.Stair stair : stairs.all()) {
        for (int action = 0; stair.eased() && action < taken.length; action++) {
          taken[action] |= stair.plan()[action];
        }
      }
      return taken;
    }

    boolean eases() {
      return stairs.all().stream().anyMatch(Stairs.Stair::eased);
    }
  }

  private Round round(Master all, Stretch stretch, List<Stairs.Stair> known) {
    int limit = request.limited.indexOf(request.second);
    long most = stair(stretch.known.getFirst()).second();
    long[] multipliers = new long[request.bounds.length];
    multipliers[limit] = multiplier(all, stretch.slope, most);
    long[] bounds = request.bounds.clone();
    bounds[limit] = most;
    long end = stretch.toTheEnd ? request.mostFirst + 1 : stair(stretch.known.getLast()).first();
    Task task = all.task.with(all.task.cost, bounds);
    Stairs stairs = new Stairs(task, request, all.objective, multipliers[limit], known, end);
    BranchAndBound tree = new BranchAndBound(task, stairs, stairs, meter);
    tree.root(multipliers, seeds, unitCost(all));
    return new Round(all, task, stairs, tree);
  }

  /// What a unit of the second criterion costs; at most so much that all of it fits.
  private static long multiplier(Master all, double slope, long mostSecond) {
    double most = (double) (Amounts.INFINITE >> 8) / Math.max(1, mostSecond);
    double each = slope / all.objective.firstUnit() * unitCost(all);
    return Math.max(1, Math.round(Math.min(most, each)));
  }

  private static long unitCost(Master all) {
    return all.objective.secondRange() * all.objective.tieRange();
  }

  /// Raises the bound of the root; true if a plan takes a step of which more must be known.
  private boolean bound(Round round, boolean thoroughly) {
    if (round.eases()) {
      return true;
    }
    if (thoroughly) {
      round.tree.tune(round.stairs.limit());
      round.tree.deepen();
    } else {
      round.tree.explore(round.stairs.limit());
    }
    round.tree.keepRoot(seeds, unitCost(round.master));
    return round.eases();
  }

  private Result conclude(Round round, boolean branch) {
    BranchAndBound.Result result = branch ? round.tree.search() : round.tree.rootResult();
    Certificate certificate =
        new Proofs(
                request,
                round.master.objective,
                round.master.relaxation,
                new Exclusions(meter.memory().tree()))
            .certificate(round.tree.recorder(), result);
    List<Emptied> emptied = new ArrayList<>();
    boolean settled = true;
    for (Stairs.Zone zone : round.stairs.zones()) {
      long least = round.stairs.firstBound(result.bound(), zone);
      boolean empty = least > zone.mostFirst();
      settled &= empty;
      Limits limits =
          request
              .limits
              .with(request.first, zone.mostFirst())
              .with(request.second, zone.mostSecond());
      emptied.add(
          new Emptied(
              limits,
              empty ? new BeyondLimits(certificate) : new Undecided(meter.reason(), least)));
    }
    if (round.eases()) {
      expandTaken(round, round.tree.share());
    }
    return new Result(plans(round.stairs.real()), emptied, settled && !round.eases());
  }

  /// Those that were found here.
  private List<Plan> plans(List<Stairs.Stair> stairs) {
    return stairs.stream()
        .filter(stair -> stair.steps().length > 0)
        .map(stair -> new Plan(new Replay(request, meter).arrange(stair.steps(), goals)))
        .toList();
  }

  private @Nullable Master master() {
    if (master == null) {
      TaskBuilder builder =
          new TaskBuilder(
              request, expansion, fact -> false, new int[0], Limits.UNLIMITED, goals, meter);
      if (builder.build()) {
        Objective objective = finer(builder.objective());
        Task task = builder.task();
        long[] cost = task.cost.clone();
        for (int action = 0; action < cost.length; action++) {
          cost[action] =
              task.isStep(action) ? objective.cost(request.costs, task.origin[action]) : 0;
        }
        master = new Master(task.with(cost, request.bounds), objective, builder.relaxation());
      }
    }
    return master;
  }

  /// So that multipliers for the second criterion are not rounded much.
  private Objective finer(Objective objective) {
    long most = request.mostFirst / objective.firstUnit() + 1;
    double size = (double) most * objective.secondRange() * objective.tieRange();
    long times = 1;
    while (times < MOST_FINER && size * times * 2 < FINEST) {
      times *= 2;
    }
    return new Objective(
        objective.first(),
        objective.second(),
        objective.firstUnit(),
        objective.secondUnit(),
        objective.secondCap(),
        objective.secondRange() * times,
        objective.tieRange(),
        objective.tieCap());
  }

  private Stairs.Stair stair(Plan plan) {
    long ties = plan.steps().stream().mapToLong(request.costs::tieBreak).sum();
    return new Stairs.Stair(
        plan.total(request.first, request.costs),
        plan.total(request.second, request.costs),
        ties,
        new int[0],
        new boolean[0],
        false);
  }
}
