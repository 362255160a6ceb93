package nl.overstap.bench.family;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.overstap.bench.family.Family.Case;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.ReachQuestion;
import nl.overstap.engine.spi.Budget;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.Limits;

/// Questions on a [NationalCatalogue]: somebody who has worked in one functie wants another; half
/// of them one that is near, one in six starts with nothing.
public final class NationalFamily {
  private static final int CANDIDATES = 200;
  private static final Limits HALF_A_YEAR = Limits.NONE.with(Criterion.DURATION, 260);

  private final NationalCatalogue catalogue;
  private final Random random;
  private final Budget budget;

  private NationalFamily(NationalCatalogue catalogue, Random random, Budget budget) {
    this.catalogue = catalogue;
    this.random = random;
    this.budget = budget;
  }

  /// @param reference a folder that may hold ESCO; used for a shape of national size
  /// @param reaches how many starts the reach question is asked for
  public static Family draw(Shape shape, Path reference, long seed, int questions, int reaches) {
    Random random = new Random(seed);
    Path esco = reference.resolve("esco-v1.1.1-en");
    boolean real = shape.skills() >= 14_000 && EscoMarket.isIn(esco);
    Market market =
        real ? EscoMarket.read(esco) : DrawnMarket.draw(random, shape.skills(), shape.functies());
    NationalCatalogue catalogue = NationalCatalogue.draw(shape, market, random);
    NationalFamily family = new NationalFamily(catalogue, random, Budget.of(Duration.ofSeconds(1)));
    String size =
        String.format(
            Locale.ROOT,
            "%s: %,d skills at 4 niveaus, %,d functies, %,d opleidingen; %,d facts, %,d actions",
            market.source(),
            market.skills(),
            market.functies().size(),
            shape.opleidingen(),
            catalogue.graph().factCount(),
            catalogue.graph().actionCount());
    return new Family(shape.name(), size, family.cases(questions), family.reaches(reaches), true);
  }

  private List<Case> cases(int count) {
    List<Case> cases = new ArrayList<>();
    while (cases.size() < count) {
      int from = random.nextInt(catalogue.goals().size());
      int to = cases.size() % 2 == 0 ? near(from) : random.nextInt(catalogue.goals().size());
      boolean empty = cases.size() % 6 == 5;
      List<Integer> start = empty ? List.of() : catalogue.goals().get(from);
      List<Integer> goal = catalogue.goals().get(to);
      if (!start.containsAll(goal)) {
        String name = (empty ? "nothing" : "functie " + from) + " to functie " + to;
        cases.add(new Case(name, question(start, goal), Case.UNKNOWN));
      }
    }
    return cases;
  }

  /// Of some functies the one that shares most of what it asks.
  private int near(int from) {
    int best = random.nextInt(catalogue.goals().size());
    for (int at = 0; at < CANDIDATES; at++) {
      int other = random.nextInt(catalogue.goals().size());
      if (other != from && shared(from, other) > shared(from, best)) {
        best = other;
      }
    }
    return best;
  }

  private double shared(int from, int to) {
    List<Integer> goal = catalogue.goals().get(to);
    boolean none = Collections.disjoint(goal, catalogue.goals().get(from));
    return none || from == to
        ? 0
        : (double) goal.stream().filter(catalogue.goals().get(from)::contains).count()
            / goal.size();
  }

  private List<ReachQuestion> reaches(int count) {
    List<ReachQuestion> reaches = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      List<Integer> start = catalogue.goals().get(random.nextInt(catalogue.goals().size()));
      List<ReachQuestion.Case> cases =
          catalogue.goals().stream()
              .map(goal -> new ReachQuestion.Case(start, goal, catalogue.costs()))
              .toList();
      reaches.add(
          new ReachQuestion(
              catalogue.graph(),
              catalogue.costs(),
              cases,
              Criterion.DURATION,
              Criterion.COST,
              HALF_A_YEAR,
              budget));
    }
    return reaches;
  }

  private CheapestPlanQuestion question(List<Integer> start, List<Integer> goal) {
    return new CheapestPlanQuestion(
        catalogue.graph(),
        catalogue.costs(),
        start,
        goal,
        Criterion.DURATION,
        Criterion.COST,
        Limits.NONE,
        budget);
  }
}
