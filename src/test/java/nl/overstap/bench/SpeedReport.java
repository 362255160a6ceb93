package nl.overstap.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.overstap.bench.SpeedRun.Results;
import nl.overstap.bench.family.Family;
import nl.overstap.bench.measure.Summary;
import nl.overstap.bench.rival.GreedyRun;
import nl.overstap.bench.rival.Pair;
import nl.overstap.bench.rival.PathRun;
import nl.overstap.bench.rival.RivalRun;
import nl.overstap.support.document.DocumentPart;

/// Writes what was measured as a document.
final class SpeedReport {
  private final Results results;
  private final StringBuilder text = new StringBuilder();

  private SpeedReport(Results results) {
    this.results = results;
  }

  static void write(Results results) {
    try {
      Path report = results.settings().report();
      String national = new DocumentPart(report, "national").read();
      Files.writeString(report, new SpeedReport(results).text() + national);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private String text() {
    introduction();
    targets();
    answers();
    roots();
    ratios();
    seeds();
    stops();
    rivals();
    reduced();
    others();
    agreement();
    return text.toString();
  }

  private void introduction() {
    Settings settings = results.settings();
    line(
        """
        # Speed

        How fast the [engine](engine.md) answers, against what else one could use. Every answer is \
        checked: a speed run is a correctness run. Below stands what [a national \
        catalogue](#a-national-catalogue) costs. The rest of this file is written by

        ```console
        $ mvn test -Dtest=SpeedTests -Doverstap.meet=true -Doverstap.referentie=DIR
        ```

        where `DIR` holds the public data (ESCO, `referee-scp`, `referee-hplus`); what is not \
        there is drawn or left out. It takes about half an hour. `-Doverstap.zaad=N` draws \
        other questions, `-Doverstap.meet.grens=60 -Doverstap.meet.tijd=600` gives the rivals more \
        time and more instances; the other settings are in \
        [`Settings`](../src/test/java/nl/overstap/bench/Settings.java).
        """);
    line(
        "Measured on %s with %d cores, load %.1f at the beginning, Java %s, seed %d, in %.0f"
            + " minutes. The engine uses one thread, and so do its rivals. The first answers of a"
            + " family warm up and are asked again. Milliseconds are of that machine; ratios travel"
            + " better.",
        LocalDate.now(),
        Runtime.getRuntime().availableProcessors(),
        results.journal().load(),
        Runtime.version().feature(),
        settings.seed(),
        results.journal().seconds() / 60);
    line(
        "This run: vragen %d, fronten %d, bereik %d s, paren %d, tijd %d s, grens %d s, zaden %d;"
            + " the command above makes it with 60, 20, 30, 20, 90, 20 and 3.",
        settings.questions(),
        settings.others(),
        settings.reachTime().toSeconds(),
        settings.pairs(),
        settings.pairTime().toSeconds(),
        settings.rivalLimit().toSeconds(),
        settings.seeds());
    List<List<String>> rows = new ArrayList<>();
    for (Family family : results.families()) {
      rows.add(List.of("`" + family.name() + "`", family.size()));
    }
    table(List.of("family", "what it is"), rows);
    line(
        """
        `soft` has mild prerequisites (none at the first niveau, zero to two at a lower one), \
        `hard` up to two at every niveau, half of them at the same one, in chains. Half of the questions are between \
        functies that are near, one in six starts with nothing. `bundled` asks exactly what the \
        product asks: three years in one functie, to another.
        """);
  }

  private void answers() {
    line(
        """
        ## The engine

        *Answered*: a plan, or that there is none, within the time and a \
        tenth. *Proven*: the best on both \
        criteria, the whole front, five plans each the best that differs, every functie decided. \
        All questions count, also those that were cut off.
        """);
    List<List<String>> rows = new ArrayList<>();
    for (Summary one : results.summaries()) {
      int count = one.times().count();
      rows.add(
          List.of(
              "`" + one.family() + "`",
              one.question(),
              String.valueOf(count),
              millis(one.times().median()),
              millis(one.times().at(0.9)),
              millis(one.times().at(0.99)),
              millis(one.times().worst()),
              one.budget(),
              share(one.answered(), count),
              share(one.proven(), count),
              one.remark()));
    }
    table(
        List.of(
            "family",
            "question",
            "asked",
            "median ms",
            "p90",
            "p99",
            "worst",
            "budget",
            "answered",
            "proven",
            "remark"),
        rows);
    line(
        """
        The cheapest plan minimises weken and, among equals, kosten (the public instances: kosten, \
        then weken). The front is that of weken and kosten, with weken at most one and a half \
        times the shortest. Reach is every functie within 26 weken of one start.
        """);
  }

  private void targets() {
    line(
        """
        ## Targets

        What the product asks of its speed, with what this run measured. *One plan* is the cheapest \
        plan of the same family, in the median. What was cut off by its budget in more than half \
        of the questions did not reach its target, however soon that was.
        """);
    table(Targets.HEAD, Targets.rows(results));
  }

  private void roots() {
    line(
        """
        **Before branching.** How far the lower bound is below the optimum (or the best plan known) \
        at the moment at which branching would begin, as a share of that plan.
        """);
    table(SmallTables.ROOTS, SmallTables.roots(results.roots()));
  }

  private void ratios() {
    line(
        """
        **Against one plan.** *Ratio of medians*: the question in the median against one cheapest \
        plan in the median. *Ratio per question*: each front and set of alternatives against the \
        one plan of the very same question; reach, which has no such plan, against the median. \
        *Within the target* has as its budget what the target leaves: 40 times one plan for a \
        front, 100 times for reach; the first answer of reach has 10 times.
        """);
    table(RatioTable.HEAD, RatioTable.rows(results));
  }

  private void seeds() {
    line("**Other questions.** The cheapest plans of catalogues and questions drawn anew:");
    table(SmallTables.SEEDS, SmallTables.seeds(results.seeds()));
  }

  private void stops() {
    line(
        """
        **Told to stop.** How long after that each question returns with what it has, told at %d \
        moments: soon after it began more often than late.
        """,
        results.settings().moments());
    table(SmallTables.STOPS, SmallTables.stops(results.stops()));
  }

  private void reduced() {
    line(
        """
        **On what the engine had reduced it to.** The rivals get the engine's last task: what it had \
        left without the steps that others make up for and without those that it had shown in \
        earlier tasks to be in no better plan, often some hundreds of the hundred thousand. The \
        engine has its time on the whole question, in which it found all of that out.
        """);
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<String, List<Pair>> family : results.reduced().entrySet()) {
      if (!family.getValue().isEmpty()) {
        RivalTable.addReduced(family.getKey(), family.getValue(), rows);
      }
    }
    table(RivalTable.HEAD, rows);
  }

  private void rivals() {
    line(
        """
        ## Against integer programming

        The same questions as the integer program of Imai and Fukunaga (2015), with moments only \
        where a circle is possible, for CP-SAT (linearization level 2), SCIP and HiGHS, all as \
        they come with OR-Tools, on one thread, at most %d seconds each. Parts of \
        more than %,d actions are left out, and no instance is begun after %d seconds, which is \
        why there are few of the large families. \
        What the engine had not proven in the time above it \
        is asked again with that limit. The rivals get less to do: only the part of the catalogue that the engine looked at in any of its rounds (so not to show \
        that the rest does not help), only the first criterion, and the time in which the model \
        is made is not counted. *Ratio*: the rival's time divided by that of the engine on the \
        very same part; a rival that was cut off counts with the time it took. *Never slower*: \
        the share of instances on which the engine took no longer.
        """,
        results.settings().rivalLimit().toSeconds(),
        RivalRun.MOST_ACTIONS,
        results.settings().pairTime().toSeconds());
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<String, List<Pair>> family : results.pairs().entrySet()) {
      if (!family.getValue().isEmpty()) {
        RivalTable.add(family.getKey(), family.getValue(), rows);
      }
    }
    table(RivalTable.HEAD, rows);
  }

  private void others() {
    line("## Against planning by hand and shortest paths\n");
    line(
        """
        *Greedy* takes again and again the opleiding that costs least per missing goal, with all \
        it asks first, and drops what turns out to be superfluous. Of proven questions:
        """);
    List<List<String>> rows = new ArrayList<>();
    for (GreedyRun one : results.greedy()) {
      List<Double> longer = one.longer();
      rows.add(
          List.of(
              "`" + one.family() + "`",
              String.valueOf(one.plans()),
              share(longer.size(), one.plans()),
              longer.isEmpty() ? "-" : percent(longer.get((longer.size() - 1) / 2)),
              longer.isEmpty() ? "-" : percent(longer.getLast()),
              String.valueOf(one.stuck())));
    }
    table(
        List.of("family", "plans", "dearer than the best", "by (median)", "by (most)", "stuck"),
        rows);
    if (!results.paths().isEmpty()) {
      paths();
    }
  }

  private void paths() {
    line(
        """
        *Cypher* is asked for `shortestPath` from what somebody has to each goal, over what is asked \
        and what is learned; the answer is all the steps on those paths. A path visits one \
        prerequisite of an opleiding and drops the others. `soft` is here a tenth of the size.
        """);
    List<List<String>> rows = new ArrayList<>();
    for (PathRun one : results.paths()) {
      rows.add(
          List.of(
              "`" + one.family() + "`",
              String.valueOf(one.asked()),
              share(one.blocked(), one.asked()),
              share(one.missing(), one.asked()),
              share(one.longer(), one.asked())));
    }
    table(
        List.of(
            "family",
            "questions",
            "a step nobody could enrol in",
            "a goal is missing",
            "a plan, but dearer than the best"),
        rows);
  }

  private void agreement() {
    line(
        """
        ## Checks

        Every plan of the engine was replayed by `engine.check`, and of some answers of each \
        family the certificate was verified. Where two solvers had both proven their plan, or a \
        solver had and an optimum is published, the costs were compared: %,d times, %d \
        disagreements.
        """,
        results.journal().agreements(), results.journal().failures().size());
    results.journal().failures().forEach(failure -> line("- " + failure.replace("%", "%%")));
  }

  private void table(List<String> head, List<List<String>> rows) {
    row(head);
    row(head.stream().map(any -> "---").toList());
    rows.forEach(this::row);
    text.append('\n');
  }

  private void row(List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values).strip()).append("\n\n");
  }

  /// Three digits that say something.
  static String millis(double value) {
    return Double.isNaN(value)
        ? "-"
        : String.format(Locale.ROOT, value < 10 ? "%.1f" : "%.0f", value);
  }

  static String share(long part, long whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.0f %%", 100.0 * part / whole);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }
}
