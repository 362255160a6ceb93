package nl.overstap.bench.rival;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.overstap.bench.rival.Model.Link;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;

/// CP-SAT with linearization level 2, at which it is by far the fastest on these models.
final class CpSat implements Rival {
  @Override
  public String name() {
    return "CP-SAT";
  }

  @Override
  public RivalAnswer solve(Model model, Duration atMost) {
    Loader.loadNativeLibraries();
    return new Run(model).solve(atMost);
  }

  /// One model being built and solved.
  private static final class Run {
    private final Model model;
    private final LearningGraph graph;
    private final CpModel program = new CpModel();
    private final BoolVar[] takes;
    private final BoolVar[] holds;
    private final IntVar[] moments;
    private final List<List<Literal>> either = new ArrayList<>();

    Run(Model model) {
      this.model = model;
      this.graph = model.question().graph();
      this.takes =
          IntStream.range(0, graph.actionCount())
              .mapToObj(action -> program.newBoolVar("a" + action))
              .toArray(BoolVar[]::new);
      this.holds =
          IntStream.range(0, graph.factCount())
              .mapToObj(fact -> program.newBoolVar("f" + fact))
              .toArray(BoolVar[]::new);
      this.moments =
          IntStream.range(0, graph.factCount())
              .mapToObj(fact -> program.newIntVar(0, model.circleSize(fact) - 1, "t" + fact))
              .toArray(IntVar[]::new);
    }

    RivalAnswer solve(Duration atMost) {
      build();
      CpSolver solver = new CpSolver();
      solver
          .getParameters()
          .setLinearizationLevel(2)
          .setNumWorkers(1)
          .setMaxTimeInSeconds(atMost.toMillis() / 1000.0);
      long begin = System.nanoTime();
      CpSolverStatus status = solver.solve(program);
      double millis = (System.nanoTime() - begin) / 1e6;
      boolean optimal = status == CpSolverStatus.OPTIMAL;
      if (!optimal && status != CpSolverStatus.FEASIBLE) {
        boolean none = status == CpSolverStatus.INFEASIBLE;
        return new RivalAnswer(none, RivalAnswer.NONE, millis, List.of());
      }
      List<Integer> steps =
          IntStream.range(0, takes.length)
              .filter(action -> solver.booleanValue(takes[action]) && !graph.isRule(action))
              .boxed()
              .toList();
      return new RivalAnswer(
          optimal, Math.round(solver.objectiveValue()) * model.unit(), millis, steps);
    }

    private void build() {
      for (BoolVar hold : holds) {
        either.add(new ArrayList<>(List.of(hold.not())));
      }
      for (int action = 0; action < takes.length; action++) {
        for (int need : graph.preconditions().row(action)) {
          program.addImplication(takes[action], holds[need]);
        }
      }
      model.links().forEach(this::addLink);
      either.forEach(program::addBoolOr);
      model.question().goal().forEach(goal -> program.addEquality(holds[goal], 1));
      program.minimize(LinearExpr.weightedSum(takes, model.costs()));
      addLimits();
    }

    private void addLink(Link link) {
      BoolVar achieves = takes[link.action()];
      if (!link.own()) {
        achieves = program.newBoolVar("z");
        program.addImplication(achieves, takes[link.action()]);
      }
      IntRows needs = graph.preconditions();
      boolean itself = false;
      for (int need : needs.row(link.action())) {
        itself |= need == link.fact();
        if (model.needsOrder(need, link.fact())) {
          program
              .addGreaterOrEqual(
                  moments[link.fact()], LinearExpr.newBuilder().add(moments[need]).add(1).build())
              .onlyEnforceIf(achieves);
        }
      }
      if (!itself) {
        either.get(link.fact()).add(achieves);
      }
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
          .forEach((employment, steps) -> {
            BoolVar job = program.newBoolVar("e" + employment);
            steps.forEach(step -> program.addImplication(takes[step], job));
            jobs.add(job);
          });
      if (!model.employments().isEmpty()) {
        program.addLessOrEqual(jobs, model.question().limits().employments());
      }
    }
  }
}
