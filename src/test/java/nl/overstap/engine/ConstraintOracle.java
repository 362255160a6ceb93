package nl.overstap.engine;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.spi.Limits;

/// The referee for graphs too large to enumerate: CP-SAT on the usual model of delete-free planning
/// (each needed fact has one first achiever, moments keep that free of cycles; Imai and Fukunaga
/// 2015). Shares no code with the engine.
public final class ConstraintOracle {
  private static final String NONE = "none";

  private final CheapestPlanQuestion question;
  private final LearningGraph graph;
  private final CpModel model = new CpModel();
  private final BoolVar[] takes;
  private final BoolVar[] holds;
  private final IntVar[] moments;

  private ConstraintOracle(CheapestPlanQuestion question) {
    this.question = question;
    this.graph = question.graph();
    this.takes = new BoolVar[graph.actionCount()];
    this.holds = new BoolVar[graph.factCount()];
    this.moments = new IntVar[graph.factCount()];
  }

  /// The least of the first criterion and, among those, of the second, as `first/second`, or
  /// `none`.
  public static String solve(CheapestPlanQuestion question) {
    Loader.loadNativeLibraries();
    return new ConstraintOracle(question).solve();
  }

  private String solve() {
    for (int action = 0; action < takes.length; action++) {
      takes[action] = model.newBoolVar("a" + action);
      if (!question.costs().isAvailable(action)) {
        model.addEquality(takes[action], 0);
      }
    }
    for (int fact = 0; fact < holds.length; fact++) {
      holds[fact] = model.newBoolVar("f" + fact);
      moments[fact] = model.newIntVar(0, graph.factCount(), "t" + fact);
    }
    addFacts();
    question.goal().forEach(goal -> model.addEquality(holds[goal], 1));
    for (Criterion criterion : Criterion.values()) {
      if (question.limits().of(criterion) != Limits.UNLIMITED) {
        model.addLessOrEqual(total(criterion), question.limits().of(criterion));
      }
    }
    LinearExprBuilder objective = LinearExpr.newBuilder();
    long range = 1;
    for (int action = 0; action < takes.length; action++) {
      range += question.costs().cost(question.second(), action);
    }
    for (int action = 0; action < takes.length; action++) {
      long first = question.costs().cost(question.first(), action);
      long second = question.costs().cost(question.second(), action);
      objective.addTerm(takes[action], Math.addExact(Math.multiplyExact(first, range), second));
    }
    model.minimize(objective.build());
    CpSolver solver = new CpSolver();
    solver.getParameters().setLinearizationLevel(2).setNumWorkers(1).setMaxTimeInSeconds(120);
    CpSolverStatus status = solver.solve(model);
    if (status == CpSolverStatus.INFEASIBLE) {
      return NONE;
    }
    if (status != CpSolverStatus.OPTIMAL) {
      throw new IllegalStateException("the oracle did not finish: " + status);
    }
    return value(solver, question.first()) + "/" + value(solver, question.second());
  }

  private long value(CpSolver solver, Criterion criterion) {
    long total = 0;
    for (int action = 0; action < takes.length; action++) {
      total += solver.value(takes[action]) * question.costs().cost(criterion, action);
    }
    return total;
  }

  private LinearExpr total(Criterion criterion) {
    LinearExprBuilder total = LinearExpr.newBuilder();
    for (int action = 0; action < takes.length; action++) {
      total.addTerm(takes[action], question.costs().cost(criterion, action));
    }
    return total.build();
  }

  private void addFacts() {
    BitSet start = new BitSet();
    question.start().forEach(start::set);
    for (int action = 0; action < takes.length; action++) {
      for (int need : graph.preconditions().row(action)) {
        model.addImplication(takes[action], holds[need]);
      }
    }
    for (int fact = 0; fact < holds.length; fact++) {
      if (!start.get(fact)) {
        addFirstAchiever(fact);
      }
    }
  }

  private void addFirstAchiever(int fact) {
    List<Literal> either = new ArrayList<>();
    either.add(holds[fact].not());
    for (int action : graph.achievers().row(fact)) {
      BoolVar achieves = model.newBoolVar("z" + action + "_" + fact);
      model.addImplication(achieves, takes[action]);
      for (int need : graph.preconditions().row(action)) {
        LinearExpr after = LinearExpr.newBuilder().add(moments[need]).add(1).build();
        model.addGreaterOrEqual(moments[fact], after).onlyEnforceIf(achieves);
      }
      either.add(achieves);
    }
    model.addBoolOr(either);
  }
}
