package nl.overstap.engine.search.cheapest.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.overstap.engine.search.cheapest.task.Task;

/// The landmarks of one task, as steps of the graph, for the next task of the same goal: what they
/// lack there is added, so the bound begins about where the last one ended.
public final class Seeds {
  private final List<Seed> seeds = new ArrayList<>();

  /// What one unit of the first criterion cost in the task that they come from.
  private long unit = 1;

  @SuppressWarnings("ArrayRecordComponent") // read by inner loops, never compared
  private record Seed(int[] steps, long multiplier) {}

  /// Keeps those that a bound uses, in the place of all before.
  public void keep(Task task, LandmarkPool pool, Frame frame, long unitCost) {
    seeds.clear();
    unit = unitCost;
    for (int at = 0; at < frame.size; at++) {
      if (frame.multipliers[at] > 0) {
        int landmark = frame.landmarks[at];
        int[] steps = new int[pool.end(landmark) - pool.start(landmark)];
        for (int index = 0; index < steps.length; index++) {
          steps[index] = task.origin[pool.at(pool.start(landmark) + index)];
        }
        seeds.add(new Seed(steps, frame.multipliers[at]));
      }
    }
  }

  /// Adds them to the landmarks of a task.
  public void sow(
      Task task, long[] price, LandmarkGrower grower, LandmarkPool pool, Frame frame, long to) {
    if (seeds.isEmpty()) {
      return;
    }
    int[] actionOf = actions(task);
    double scale = (double) to / unit;
    for (Seed seed : seeds) {
      int[] actions =
          Arrays.stream(seed.steps)
              .map(step -> step < actionOf.length ? actionOf[step] : -1)
              .filter(action -> action >= 0)
              .toArray();
      grower.complete(price, actions, Math.round(seed.multiplier * scale), pool, frame);
    }
  }

  private static int[] actions(Task task) {
    int most = Arrays.stream(task.origin).max().orElse(0);
    int[] actionOf = new int[most + 1];
    Arrays.fill(actionOf, -1);
    for (int action = 0; action < task.actionCount; action++) {
      if (task.isStep(action)) {
        actionOf[task.origin[action]] = action;
      }
    }
    return actionOf;
  }
}
