package nl.overstap.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import nl.overstap.bench.measure.Times;
import nl.overstap.bench.rival.Pair;
import nl.overstap.bench.rival.Rival;
import nl.overstap.bench.rival.RivalAnswer;

/// The engine and its rivals, a row each per family.
final class RivalTable {
  static final List<String> HEAD =
      List.of(
          "family",
          "solver",
          "instances",
          "median ms",
          "p99 ms",
          "proven",
          "ratio of medians",
          "ratio of p99",
          "never slower");

  private RivalTable() {}

  /// On the part that the engine looked at, against the engine on the same.
  static void add(String family, List<Pair> pairs, List<List<String>> rows) {
    Times same = new Times(pairs.stream().map(pair -> pair.engine().millis()).toList());
    long proven = pairs.stream().filter(pair -> pair.engine().proven()).count();
    rows.add(row(family, "engine, same part", same, SpeedReport.share(proven, pairs.size())));
    rows.add(row(family, "engine, whole catalogue", whole(pairs), ""));
    addRivals(family, pairs, same, pair -> pair.engine().millis(), rows);
  }

  /// On what the engine had left, against the engine on the whole question.
  static void addReduced(String family, List<Pair> pairs, List<List<String>> rows) {
    Times same = new Times(pairs.stream().map(pair -> pair.engine().millis()).toList());
    rows.add(row(family, "engine, its last task", same, ""));
    rows.add(row(family, "engine, whole catalogue", whole(pairs), ""));
    addRivals(family, pairs, whole(pairs), Pair::engineWhole, rows);
  }

  private static Times whole(List<Pair> pairs) {
    return new Times(pairs.stream().map(Pair::engineWhole).toList());
  }

  private static void addRivals(
      String family,
      List<Pair> pairs,
      Times engine,
      ToDoubleFunction<Pair> millis,
      List<List<String>> rows) {
    List<Rival> rivals = Rival.all();
    for (int at = 0; at < rivals.size(); at++) {
      int rival = at;
      Times times =
          new Times(pairs.stream().map(pair -> pair.rivals().get(rival).millis()).toList());
      long done = pairs.stream().filter(pair -> pair.rivals().get(rival).proven()).count();
      long never = pairs.stream().filter(pair -> isNeverSlower(pair, rival, millis)).count();
      rows.add(
          List.of(
              "`" + family + "`",
              rivals.get(at).name(),
              String.valueOf(pairs.size()),
              SpeedReport.millis(times.median()),
              SpeedReport.millis(times.at(0.99)),
              SpeedReport.share(done, pairs.size()),
              ratio(times.median(), engine.median()),
              ratio(times.at(0.99), engine.at(0.99)),
              SpeedReport.share(never, pairs.size())));
    }
  }

  /// No longer than the rival, and not without a proof that the rival has.
  private static boolean isNeverSlower(Pair pair, int rival, ToDoubleFunction<Pair> millis) {
    RivalAnswer their = pair.rivals().get(rival);
    return millis.applyAsDouble(pair) <= their.millis()
        && (pair.engine().proven() || !their.proven());
  }

  private static List<String> row(String family, String solver, Times times, String proven) {
    return List.of(
        "`" + family + "`",
        solver,
        String.valueOf(times.count()),
        SpeedReport.millis(times.median()),
        SpeedReport.millis(times.at(0.99)),
        proven,
        "",
        "",
        "");
  }

  private static String ratio(double rival, double engine) {
    return String.format(Locale.ROOT, rival < 10 * engine ? "%.1f" : "%.0f", rival / engine);
  }
}
