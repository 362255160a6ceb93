package nl.overstap.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.overstap.bench.SpeedRun.Results;
import nl.overstap.bench.measure.RootRun;
import nl.overstap.bench.measure.StopRun.Stops;
import nl.overstap.bench.measure.Summary;

/// What the product asks of its speed, and whether this run reached it.
final class Targets {
  static final int FRONT = 40;
  static final int ALTERNATIVES = 4;
  static final int REACH = 100;
  static final int REACH_FIRST = 10;
  static final double ROOT = 0.03;
  static final double STOP_MILLIS = 50;

  /// A search looks at the clock now and then, so what gets all its time takes a hair more.
  private static final double ALLOWED = 1.02;

  static final List<String> HEAD = List.of("target", "family", "measured", "reached");

  private final Results results;
  private final List<List<String>> rows = new ArrayList<>();

  private Targets(Results results) {
    this.results = results;
  }

  static List<List<String>> rows(Results results) {
    Targets targets = new Targets(results);
    results.roots().forEach(targets::root);
    targets.multiples(Questions.FRONT, FRONT);
    targets.multiples(Questions.ALTERNATIVES, ALTERNATIVES);
    targets.multiples(Questions.REACH, REACH);
    targets.multiples(Questions.REACH_FIRST, REACH_FIRST);
    results.stops().forEach(targets::stop);
    return targets.rows;
  }

  /// So many times what one plan takes.
  static Duration times(int times, double oneMillis) {
    return Duration.ofNanos((long) (times * oneMillis * 1e6));
  }

  private void root(RootRun run) {
    if (!run.gaps().isEmpty()) {
      String measured = String.format(Locale.ROOT, "%.1f %%", 100 * run.at(0.5));
      add(
          "the bound before branching is within 3 % of the optimum, in the median",
          run.family(), measured, run.at(0.5) <= ROOT);
    }
  }

  /// Of medians; what was cut off did not reach it, however soon that was.
  private void multiples(Questions question, int most) {
    for (Summary one : results.summaries()) {
      if (question.isJudgedBy(one, results.summaries()) && one.times().count() > 0) {
        double ratio = one.times().median() / results.onePlan(one.family());
        boolean done = question.mayBeCutOff() || 2 * one.proven() >= one.times().count();
        String how = done ? one.remark() : "cut off: " + one.remark();
        add(
            "%s takes at most %d times one plan, of medians".formatted(question.text(), most),
            one.family(),
            String.format(Locale.ROOT, "%.1f; %s", ratio, how),
            ratio <= ALLOWED * most && done);
      }
    }
  }

  private void stop(Stops one) {
    if (one.times().count() > 0) {
      String measured = String.format(Locale.ROOT, "%.0f ms", one.times().worst());
      add(
          "%s ends within 50 ms of being told to, at worst".formatted(one.question()),
          one.family(),
          measured,
          one.times().worst() <= STOP_MILLIS);
    }
  }

  private void add(String target, String family, String measured, boolean reached) {
    rows.add(List.of(target, "`" + family + "`", measured, reached ? "yes" : "**no**"));
  }
}
