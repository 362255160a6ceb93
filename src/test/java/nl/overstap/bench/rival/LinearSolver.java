package nl.overstap.bench.rival;

import com.google.ortools.Loader;
import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.LinearExprBuilder;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.SolveStatus;
import com.google.ortools.modelbuilder.Variable;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.overstap.bench.rival.Model.Link;
import nl.overstap.engine.spi.LearningGraph;

/// A mixed integer programming solver of OR-Tools, with its own settings.
record LinearSolver(String name) implements Rival {
  private static final double INFINITE = Double.POSITIVE_INFINITY;

  @Override
  public RivalAnswer solve(Model model, Duration atMost) {
    Loader.loadNativeLibraries();
    return new Run(model).solve(name.toLowerCase(Locale.ROOT), atMost);
  }

  /// One model being built and solved.
  private static final class Run {
    private final Model model;
    private final LearningGraph graph;
    private final ModelBuilder program = new ModelBuilder();
    private final Variable[] takes;
    private final Variable[] holds;
    private final Variable[] moments;
    private final LinearExprBuilder[] achieved;

    Run(Model model) {
      this.model = model;
      this.graph = model.question().graph();
      this.takes = new Variable[graph.actionCount()];
      this.holds = new Variable[graph.factCount()];
      this.moments = new Variable[graph.factCount()];
      this.achieved = new LinearExprBuilder[graph.factCount()];
    }

    RivalAnswer solve(String solverName, Duration atMost) {
      build();
      ModelSolver solver = new ModelSolver(solverName);
      solver.setTimeLimit(atMost);
      long begin = System.nanoTime();
      SolveStatus status = solver.solve(program);
      double millis = (System.nanoTime() - begin) / 1e6;
      if (!solver.hasSolution()) {
        boolean none = status == SolveStatus.INFEASIBLE;
        return new RivalAnswer(none, RivalAnswer.NONE, millis, List.of());
      }
      List<Integer> steps =
          IntStream.range(0, takes.length)
              .filter(action -> solver.getValue(takes[action]) > 0.5 && !graph.isRule(action))
              .boxed()
              .toList();
      long value = Math.round(solver.getObjectiveValue()) * model.unit();
      return new RivalAnswer(status == SolveStatus.OPTIMAL, value, millis, steps);
    }

    private void build() {
      for (int fact = 0; fact < holds.length; fact++) {
        holds[fact] = program.newBoolVar("");
        moments[fact] = program.newNumVar(0, model.circleSize(fact) - 1, "");
        achieved[fact] = LinearExpr.newBuilder().addTerm(holds[fact], -1);
      }
      LinearExprBuilder objective = LinearExpr.newBuilder();
      for (int action = 0; action < takes.length; action++) {
        takes[action] = program.newBoolVar("");
        objective.addTerm(takes[action], model.costs()[action]);
        for (int need : graph.preconditions().row(action)) {
          addAtLeast(takes[action], holds[need]);
        }
      }
      model.links().forEach(this::addLink);
      for (LinearExprBuilder sum : achieved) {
        program.addLinearConstraint(sum, 0, INFINITE);
      }
      model.question().goal().forEach(goal -> program.addEquality(holds[goal], 1));
      addLimits();
      program.minimize(objective);
    }

    /// `less <= more`.
    private void addAtLeast(Variable less, Variable more) {
      program.addLinearConstraint(LinearExpr.newBuilder().add(more).addTerm(less, -1), 0, INFINITE);
    }

    private void addLink(Link link) {
      Variable achieves = takes[link.action()];
      if (!link.own()) {
        achieves = program.newBoolVar("");
        addAtLeast(achieves, takes[link.action()]);
      }
      boolean itself = false;
      for (int need : graph.preconditions().row(link.action())) {
        itself |= need == link.fact();
        if (model.needsOrder(need, link.fact())) {
          addAfter(achieves, need, link.fact());
        }
      }
      if (!itself) {
        achieved[link.fact()].add(achieves);
      }
    }

    /// If the achiever is the first, the fact holds later than what the achiever needs.
    private void addAfter(Variable achieves, int need, int fact) {
      int size = model.circleSize(fact);
      program.addLinearConstraint(
          LinearExpr.newBuilder()
              .add(moments[fact])
              .addTerm(moments[need], -1)
              .addTerm(achieves, -size),
          1 - size,
          INFINITE);
    }

    private void addLimits() {
      for (Model.Sum sum : model.sums()) {
        LinearExprBuilder total = LinearExpr.newBuilder();
        for (int action = 0; action < takes.length; action++) {
          total.addTerm(takes[action], model.question().costs().cost(sum.criterion(), action));
        }
        program.addLessOrEqual(total, sum.bound());
      }
      LinearExprBuilder jobs = LinearExpr.newBuilder();
      model
          .employments()
          .values()
          .forEach(steps -> {
            Variable job = program.newBoolVar("");
            steps.forEach(step -> addAtLeast(takes[step], job));
            jobs.add(job);
          });
      if (!model.employments().isEmpty()) {
        program.addLessOrEqual(jobs, model.question().limits().employments());
      }
    }
  }
}
