package nl.overstap.referee;

/// The referee refereed: two searches that share no line agree on tiny catalogues.
class SubsetPlannerTests extends PlannerComparison {

  @Override
  Planner planner() {
    return new SubsetPlanner();
  }

  @Override
  int seeds() {
    return 150;
  }

  @Override
  int opleidingCount(Dice dice) {
    return dice.between(3, 6);
  }

  @Override
  int periods(Dice dice) {
    return dice.between(0, 2);
  }

  @Override
  boolean isFit(Problem problem) {
    return SubsetPlanner.steps(problem).size() <= SubsetPlanner.MOST;
  }
}
