package nl.overstap.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.overstap.bench.family.Family;
import nl.overstap.bench.measure.AlternativesRun;
import nl.overstap.bench.measure.Answer;
import nl.overstap.bench.measure.CheapestRun;
import nl.overstap.bench.measure.FrontRun;
import nl.overstap.bench.measure.Journal;
import nl.overstap.bench.measure.ReachRun;
import nl.overstap.bench.measure.RootRun;
import nl.overstap.bench.measure.SeedRun;
import nl.overstap.bench.measure.StopRun;
import nl.overstap.bench.measure.StopRun.Stops;
import nl.overstap.bench.measure.Summary;
import nl.overstap.bench.rival.GreedyRun;
import nl.overstap.bench.rival.Pair;
import nl.overstap.bench.rival.Part;
import nl.overstap.bench.rival.PathRun;
import nl.overstap.bench.rival.RivalRun;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.support.database.TestDatabase;

/// Measures all families one after another, each question in turn.
final class SpeedRun {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration OTHERS = Duration.ofSeconds(2);

  /// The bound before branching is the same on a slow machine, so it gets the time it needs.
  private static final Duration ROOT = Duration.ofSeconds(20);

  private static final int GREEDY = 30;
  private static final int PATHS = 30;

  private final Settings settings;
  private final PlanningEngine engine = PlanningEngines.plain();
  private final Journal journal = new Journal();
  private final List<Family> families = new ArrayList<>();
  private final List<Summary> summaries = new ArrayList<>();
  private final List<RootRun> roots = new ArrayList<>();
  private final List<SeedRun> seeds = new ArrayList<>();
  private final List<Stops> stops = new ArrayList<>();
  private final Map<String, List<Pair>> pairs = new LinkedHashMap<>();
  private final Map<String, List<Pair>> reduced = new LinkedHashMap<>();
  private final List<GreedyRun> greedy = new ArrayList<>();
  private final List<PathRun> paths = new ArrayList<>();

  private SpeedRun(Settings settings) {
    this.settings = settings;
  }

  /// Everything that was measured.
  record Results(
      Settings settings,
      List<Family> families,
      List<Summary> summaries,
      List<RootRun> roots,
      List<SeedRun> seeds,
      List<Stops> stops,
      Map<String, List<Pair>> pairs,
      Map<String, List<Pair>> reduced,
      List<GreedyRun> greedy,
      List<PathRun> paths,
      Journal journal) {
    /// What one cheapest plan of a family takes in the median, in milliseconds.
    double onePlan(String family) {
      return summaries.stream()
          .filter(one -> one.family().equals(family))
          .findFirst()
          .map(one -> one.times().median())
          .orElse(Double.NaN);
    }
  }

  /// @param after told after each family what is measured so far, so that a run that is stopped
  ///   leaves something
  static Results run(Settings settings, Consumer<Results> after) {
    SpeedRun run = new SpeedRun(settings);
    run.journal.say("seed %d, again with -Doverstap.zaad=%1$d".formatted(settings.seed()));
    for (String family : settings.families()) {
      run.measure(family);
      after.accept(run.results());
    }
    if (settings.paths()) {
      run.measurePaths();
    }
    run.journal.say(run.journal.failures().size() + " failures");
    after.accept(run.results());
    return run.results();
  }

  private Results results() {
    return new Results(
        settings, families, summaries, roots, seeds, stops, pairs, reduced, greedy, paths, journal);
  }

  private void measure(String name) {
    Optional<Family> made = Families.make(name, settings);
    if (made.isEmpty()) {
      journal.say(name + ": not here, left out");
      return;
    }
    Family family = made.get();
    families.add(family);
    journal.say(name + ": " + family.size());
    Duration budget = Families.budget(name);
    List<Answer> answers = CheapestRun.measure(family, engine, budget, journal);
    summaries.add(CheapestRun.summary(family, answers, budget));
    roots.add(RootRun.measure(family, answers, ROOT, journal));
    measureSeeds(name, family, answers, budget);
    if (family.otherQuestions()) {
      measureOthers(family, answers);
    }
    greedy.add(GreedyRun.measure(family, answers, GREEDY, journal));
    pairs.put(name, pairs(family, answers, Part.LOOKED_AT));
    reduced.put(name, pairs(family, answers, Part.LAST_TASK));
  }

  private List<Pair> pairs(Family family, List<Answer> answers, Part part) {
    return new RivalRun(family, engine, settings.rivalLimit(), part, journal)
        .pairs(answers, settings.pairs(), settings.pairTime());
  }

  private void measureOthers(Family family, List<Answer> answers) {
    double one = results().onePlan(family.name());
    front(family, answers, Questions.FRONT.text(), OTHERS);
    if (times(Targets.FRONT, one).compareTo(OTHERS) > 0) {
      front(family, answers, Questions.FRONT.withinTarget(), times(Targets.FRONT, one));
    }
    summaries.add(
        AlternativesRun.measure(family, answers, engine, OTHERS, settings.others(), journal));
    reach(family, Questions.REACH.text(), settings.reachTime(), one);
    reach(family, Questions.REACH.withinTarget(), times(Targets.REACH, one), one);
    reach(family, Questions.REACH_FIRST.text(), times(Targets.REACH_FIRST, one), one);
    stops.addAll(StopRun.measure(family, answers, engine, settings.moments(), journal));
  }

  /// So many times what one plan takes, as the product's targets are put.
  private static Duration times(int times, double oneMillis) {
    return Targets.times(times, oneMillis);
  }

  private void front(Family family, List<Answer> answers, String name, Duration time) {
    summaries.add(
        FrontRun.measure(family, answers, engine, name, time, settings.others(), journal));
  }

  private void reach(Family family, String name, Duration time, double one) {
    summaries.add(ReachRun.measure(family, engine, name, time, one, journal));
  }

  private void measureSeeds(String name, Family family, List<Answer> answers, Duration budget) {
    if (Families.isDrawn(name)) {
      seeds.add(SeedRun.of(family, settings.seed(), answers));
      for (long seed = settings.seed() + 1; seed < settings.seed() + settings.seeds(); seed++) {
        Optional<Family> other = Families.make(name, settings.seeded(seed));
        if (other.isPresent()) {
          seeds.add(SeedRun.measure(other.get(), seed, engine, budget, journal));
        }
      }
    }
  }

  /// On the bundled catalogue and on a tenth of a national one.
  private void measurePaths() {
    for (String name : List.of("bundled", "soft")) {
      Optional<Family> made = Families.make(name, Families.tenth(settings));
      if (settings.families().contains(name) && made.isPresent()) {
        List<Answer> answers = CheapestRun.measure(made.get(), engine, SECOND, journal);
        paths.add(
            PathRun.measure(made.get(), answers, TestDatabase.get().driver(), PATHS, journal));
      }
    }
  }
}
