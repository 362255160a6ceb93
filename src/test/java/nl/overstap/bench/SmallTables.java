package nl.overstap.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.overstap.bench.measure.RootRun;
import nl.overstap.bench.measure.SeedRun;
import nl.overstap.bench.measure.StopRun.Stops;
import nl.overstap.bench.measure.Times;

/// Tables of a few columns.
final class SmallTables {
  static final List<String> ROOTS =
      List.of("family", "plans", "gap in the median", "p90", "worst", "no gap");
  static final List<String> STOPS =
      List.of("family", "question", "still busy", "median ms", "p99", "worst");
  static final List<String> SEEDS =
      List.of(
          "family",
          "seed",
          "asked",
          "median ms",
          "p90",
          "worst",
          "answered",
          "proven",
          "worst gap");

  private SmallTables() {}

  static List<List<String>> roots(List<RootRun> runs) {
    List<List<String>> rows = new ArrayList<>();
    for (RootRun run : runs) {
      long closed = run.gaps().stream().filter(gap -> gap == 0).count();
      rows.add(
          List.of(
              "`" + run.family() + "`",
              String.valueOf(run.gaps().size()),
              percent(run.at(0.5)),
              percent(run.at(0.9)),
              percent(run.at(1)),
              SpeedReport.share(closed, run.gaps().size())));
    }
    return rows;
  }

  static List<List<String>> stops(List<Stops> stops) {
    List<List<String>> rows = new ArrayList<>();
    for (Stops one : stops) {
      rows.add(
          List.of(
              "`" + one.family() + "`",
              one.question(),
              one.times().count() + " of " + one.asked(),
              SpeedReport.millis(one.times().median()),
              SpeedReport.millis(one.times().at(0.99)),
              SpeedReport.millis(one.times().worst())));
    }
    return rows;
  }

  static List<List<String>> seeds(List<SeedRun> runs) {
    List<List<String>> rows = new ArrayList<>();
    for (SeedRun run : runs) {
      Times times = run.times();
      rows.add(
          List.of(
              "`" + run.family() + "`",
              String.valueOf(run.seed()),
              String.valueOf(times.count()),
              SpeedReport.millis(times.median()),
              SpeedReport.millis(times.at(0.9)),
              SpeedReport.millis(times.worst()),
              SpeedReport.share(run.answered(), times.count()),
              SpeedReport.share(run.proven(), times.count()),
              percent(run.worstGap())));
    }
    return rows;
  }

  private static String percent(double share) {
    return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
