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
import nl.overstap.bench.measure.Summary;
import nl.overstap.bench.rival.GreedyRun;
import nl.overstap.bench.rival.Pair;
import nl.overstap.bench.rival.PathRun;
import nl.overstap.bench.rival.RivalRun;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.support.database.TestDatabase;

/// Measures all families one after another, each question in turn.
final class SpeedRun {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration OTHERS = Duration.ofSeconds(2);
  private static final int GREEDY = 30;
  private static final int PATHS = 30;

  private final Settings settings;
  private final PlanningEngine engine = PlanningEngines.plain();
  private final Journal journal = new Journal();
  private final List<Family> families = new ArrayList<>();
  private final List<Summary> summaries = new ArrayList<>();
  private final Map<String, List<Pair>> pairs = new LinkedHashMap<>();
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
      Map<String, List<Pair>> pairs,
      List<GreedyRun> greedy,
      List<PathRun> paths,
      Journal journal) {}

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
    return new Results(settings, families, summaries, pairs, greedy, paths, journal);
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
    if (family.otherQuestions()) {
      measureOthers(family, answers);
    }
    greedy.add(GreedyRun.measure(family, answers, GREEDY, journal));
    RivalRun rivals = new RivalRun(family, engine, settings.rivalLimit(), journal);
    pairs.put(name, rivals.pairs(answers, settings.pairs(), settings.pairTime()));
  }

  private void measureOthers(Family family, List<Answer> answers) {
    int most = settings.others();
    summaries.add(FrontRun.measure(family, answers, engine, OTHERS, most, journal));
    summaries.add(AlternativesRun.measure(family, answers, engine, OTHERS, most, journal));
    summaries.add(ReachRun.measure(family, engine, "reach, exact", settings.reachTime(), journal));
    summaries.add(ReachRun.measure(family, engine, "reach, first answer", SECOND, journal));
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
