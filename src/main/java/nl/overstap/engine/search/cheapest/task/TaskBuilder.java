package nl.overstap.engine.search.cheapest.task;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import nl.overstap.engine.api.Certificate.Relaxation;
import nl.overstap.engine.api.Objective;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.question.Request;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.util.IntList;
import org.jspecify.annotations.Nullable;

/// Cuts the [Task] for an [Expansion] out of the graph. All steps that give something wanted are
/// [Inside], but for those that others make up for ([Dominance]). Wanted are the goals and what the
/// expanded steps need; the other steps are eased: they need nothing, so the task never costs more
/// than the whole.
public final class TaskBuilder {
  private final Request request;
  private final LearningGraph graph;
  private final List<Integer> goals;
  private final WorkMeter meter;
  private final int[] known;
  private final long mostFirst;
  private final Inside inside;
  private final Implications implications;
  private final Dominated dominated = new Dominated();
  private @Nullable Task task;
  private @Nullable Objective objective;
  private int[] eased = new int[0];

  /// @param unreached true for facts of which it is known that they can never hold
  /// @param known the steps of the best plan known
  /// @param mostFirst what that costs: steps that cost more on the first criterion are left out
  public TaskBuilder(
      Request request,
      Expansion expansion,
      IntPredicate unreached,
      int[] known,
      long mostFirst,
      List<Integer> goals,
      WorkMeter meter) {
    this.request = request;
    this.graph = request.graph;
    this.goals = goals;
    this.meter = meter;
    this.known = known;
    this.mostFirst = mostFirst;
    this.inside = new Inside(request, expansion, unreached, mostFirst, meter);
    this.implications = new Implications(request, inside, meter);
  }

  /// Builds the task; false if the search had to stop before it was done.
  public boolean build() {
    goals.forEach(implications::want);
    implications.collect();
    inside.closeDead();
    Objective derived = scale().derive(mostFirst);
    objective = derived;
    IntList live = inside.usable();
    int before = Integer.MAX_VALUE;
    while (live.size() * 10L < before * 9L && !meter.isStopped()) {
      before = live.size();
      live = withoutDominated(live, derived);
      wantNeedsOf(live);
    }
    boolean built = !meter.isStopped();
    if (built) {
      task =
          new TaskContent(request, implications, derived, inside, live.size())
              .task(live, goals, meter);
      built = !meter.isStopped();
    }
    implications.clear();
    eased = built ? inside.eased() : eased;
    inside.release();
    return built;
  }

  public Task task() {
    return built(task);
  }

  public Objective objective() {
    return built(objective);
  }

  private static <T> T built(@Nullable T part) {
    if (part == null) {
      throw new IllegalStateException("the task was not built");
    }
    return part;
  }

  /// Steps inside that cost more by themselves than the known plan, ascending.
  public int[] tooDear() {
    return inside.tooDear();
  }

  /// What a certificate must say of the steps that are not in the task.
  public Relaxation relaxation() {
    int[] steps = inside.all().toArray();
    Arrays.sort(steps);
    return new Relaxation(
        false,
        Arrays.stream(steps).boxed().toList(),
        Arrays.stream(eased).boxed().toList(),
        dominated.toList());
  }

  /// The steps that are in no better plan when these actions of the task are in none, as a
  /// certificate numbers them, and what those make up for.
  public int[] withFallen(int[] taskActions) {
    IntList numbers = new IntList();
    for (int action : taskActions) {
      numbers.add(task().origin[action]);
    }
    IntList fallen = dominated.fallenWith(numbers);
    for (int at = 0; at < fallen.size(); at++) {
      numbers.add(fallen.get(at));
    }
    return numbers.toArray();
  }

  private void wantNeedsOf(IntList live) {
    implications.clear();
    goals.forEach(implications::want);
    for (int at = 0; at < live.size(); at++) {
      implications.wantNeeds(live.get(at));
    }
    implications.close();
  }

  private IntList withoutDominated(IntList live, Objective derived) {
    Candidates steps = new Candidates(request, derived, live, inside, implications, meter);
    if (meter.isStopped()) {
      return live;
    }
    Dominance dominance = new Dominance(request, steps, implications, meter);
    dominance.run();
    Rows by = dominance.by();
    for (int at = 0; at < by.count(); at++) {
      int[] instead = Arrays.copyOfRange(by.values, by.starts[at], by.starts[at + 1]);
      for (int index = 0; index < instead.length; index++) {
        instead[index] = steps.step[instead[index]];
      }
      dominated.add(steps.step[dominance.dominated().get(at)], instead);
    }
    IntList left = new IntList(steps.count);
    for (int at = 0; at < steps.count; at++) {
      if (!dominance.isOut(at)) {
        left.add(steps.step[at]);
      }
    }
    return left;
  }

  /// At most one step is needed per fact that they give.
  private Scale scale() {
    int[] near = request.start.marks().near;
    IntRows gives = graph.effects();
    IntList others = new IntList();
    for (int index = 0; index < inside.all().size(); index++) {
      int step = inside.all().get(index);
      for (int at = gives.start(step); at < gives.end(step); at++) {
        int fact = gives.at(at);
        if (near[fact] < 0 && !request.held[fact]) {
          near[fact] = 0;
          others.add(fact);
        }
      }
    }
    for (int at = 0; at < others.size(); at++) {
      near[others.get(at)] = -1;
    }
    long given = (long) implications.implying().size() + others.size();
    return new Scale(request, inside.all(), known, given);
  }
}
