package nl.overstap.snapshot;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.snapshot.Step.InDienst;
import nl.overstap.snapshot.Step.Les;
import nl.overstap.snapshot.Step.Werk;
import org.jspecify.annotations.Nullable;

/// What each action of the graph stands for; rules stand for nothing a person does.
public final class StepTable {
  private final List<@Nullable Step> steps = new ArrayList<>();
  private final List<Integer> actions = new ArrayList<>();
  private final Map<OpleidingId, Integer> lessen = new HashMap<>();
  private final Map<FunctieId, List<Integer>> werk = new HashMap<>();
  private final BitSet jobs = new BitSet();

  StepTable() {}

  void add(int action, Step step) {
    while (steps.size() <= action) {
      steps.add(null);
    }
    steps.set(action, step);
    actions.add(action);
    switch (step) {
      case Les les -> lessen.put(les.opleiding(), action);
      case InDienst job -> jobs.set(action);
      case Werk w -> werk.computeIfAbsent(w.functie(), functie -> new ArrayList<>()).add(action);
    }
  }

  /// The action numbers of all steps, ascending.
  public List<Integer> actions() {
    return List.copyOf(actions);
  }

  /// The step that an action stands for; throws IllegalArgumentException for a rule.
  public Step get(int action) {
    Step step = action < steps.size() ? steps.get(action) : null;
    if (step == null) {
      throw new IllegalArgumentException("action " + action + " is a rule");
    }
    return step;
  }

  /// True for taking a job: it costs nothing, so it happens by itself as soon as it can.
  public boolean isInDienst(int action) {
    return jobs.get(action);
  }

  /// The actions of taking a job, ascending.
  public IntStream jobs() {
    return jobs.stream();
  }

  /// Empty for an opleiding that is never planned.
  public OptionalInt findLes(OpleidingId opleiding) {
    Integer action = lessen.get(opleiding);
    return action == null ? OptionalInt.empty() : OptionalInt.of(action);
  }

  /// The work steps in a functie, shortest first.
  public List<Integer> werk(FunctieId functie) {
    return List.copyOf(werk.getOrDefault(functie, List.of()));
  }
}
