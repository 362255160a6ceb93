package nl.overstap.bench.rival;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.overstap.bench.family.Family;
import nl.overstap.bench.measure.Answer;
import nl.overstap.bench.measure.CheapestRun;
import nl.overstap.bench.measure.Clock;
import nl.overstap.bench.measure.Journal;
import nl.overstap.bench.measure.Sample;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Unreachable;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.PlanningEngine;

/// The engine and its rivals on the same instances, one after the other, each with the same limit
/// of time. What both have proven must be equal.
public final class RivalRun {
  /// Parts that are larger make no model that a solver gets through in time; the journal names
  /// them.
  public static final int MOST_ACTIONS = 60_000;

  private final Family family;
  private final PlanningEngine engine;
  private final Duration limit;
  private final Journal journal;
  private final Part part;
  private final List<Rival> rivals = Rival.all();

  /// @param part what the rivals get
  public RivalRun(
      Family family, PlanningEngine engine, Duration limit, Part part, Journal journal) {
    this.part = part;
    this.family = family;
    this.engine = engine;
    this.limit = limit;
    this.journal = journal;
  }

  /// Answers in an order drawn once, those that have a plan, until there are enough or the time is
  /// up; what was begun is finished and counts.
  public List<Pair> pairs(List<Answer> answers, int most, Duration time) {
    List<Pair> pairs = new ArrayList<>();
    double end = journal.seconds() + time.toSeconds();
    List<Answer> order = new ArrayList<>(answers);
    Collections.shuffle(order, new Random(most));
    for (Answer answer : order) {
      if (pairs.size() < most
          && journal.seconds() < end
          && !(answer.outcome() instanceof Unreachable)) {
        Answer finished = finished(answer);
        if (!Sample.found(List.of(finished), 1).isEmpty()) {
          pairs.addAll(pair(finished));
        }
      }
    }
    return pairs;
  }

  /// What was cut off is asked again with the time that the rivals get.
  private Answer finished(Answer answer) {
    if (answer.isProven()) {
      return answer;
    }
    Answer again = CheapestRun.ask(answer.one(), engine, limit);
    return again.outcome() instanceof Found ? again : answer;
  }

  private List<Pair> pair(Answer answer) {
    Found found = (Found) answer.outcome();
    CheapestPlanQuestion whole = answer.one().question();
    CheapestPlanQuestion asked = part.of(whole, found);
    String where = family.name() + ", " + answer.one().name() + ", " + part;
    if (asked.graph().actionCount() > MOST_ACTIONS) {
      journal.say(where + ": too large for the rivals, left out");
      return List.of();
    }
    RivalAnswer ours = ours(asked);
    if (found.optimal() && ours.proven()) {
      long value = found.plan().total(whole.first(), whole.costs());
      journal.agree(where, "the engine on the whole", value, "on the part", ours.value());
    }
    Model model = Model.of(asked);
    List<RivalAnswer> theirs = new ArrayList<>();
    for (Rival rival : rivals) {
      RivalAnswer their = rival.solve(model, limit);
      check(where, rival.name(), asked, ours, their);
      theirs.add(their);
    }
    journal.say(
        String.format(
            Locale.ROOT,
            "%s: %d actions, engine %.1f ms%s, rivals %s ms",
            where,
            asked.graph().actionCount(),
            ours.millis(),
            ours.proven() ? "" : " open",
            theirs.stream()
                .map(one -> Math.round(one.millis()) + (one.proven() ? "" : " open"))
                .toList()));
    return List.of(
        new Pair(answer.one().name(), asked.graph().actionCount(), answer.millis(), ours, theirs));
  }

  private void check(
      String where, String name, CheapestPlanQuestion part, RivalAnswer ours, RivalAnswer their) {
    if (their.hasPlan() && !Taken.reachesGoal(part, their.steps())) {
      journal.fail(where, List.of("the plan of " + name + " does not reach the goal"));
    }
    if (ours.proven() && their.proven()) {
      journal.agree(where, "the engine", ours.value(), name, their.value());
    }
  }

  private RivalAnswer ours(CheapestPlanQuestion part) {
    long begin = System.nanoTime();
    CheapestPlanOutcome outcome = engine.cheapestPlan(Clock.within(part, limit));
    double millis = (System.nanoTime() - begin) / 1e6;
    return outcome instanceof Found found
        ? new RivalAnswer(
            found.secondOptimal(),
            found.plan().total(part.first(), part.costs()),
            millis,
            found.plan().steps())
        : new RivalAnswer(false, RivalAnswer.NONE, millis, List.of());
  }
}
