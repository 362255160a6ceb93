package nl.overstap.engine.search.cheapest.branch;

/// Takes the plans of a task that a search comes across.
public interface PlanSink {
  /// Looks at a plan, and takes what it wants of it.
  ///
  /// @param candidate by action of the task; not kept by the one who offers it
  void offer(boolean[] candidate);
}
