package nl.overstap.bench.rival;

import java.time.Duration;
import java.util.List;

/// Another solver that minimises the first criterion of a question, on one thread.
public interface Rival {
  String name();

  /// Never throws for a question it cannot finish.
  RivalAnswer solve(Model model, Duration atMost);

  /// CP-SAT, SCIP and HiGHS as they come with OR-Tools.
  static List<Rival> all() {
    return List.of(new CpSat(), new LinearSolver("SCIP"), new LinearSolver("HiGHS"));
  }
}
