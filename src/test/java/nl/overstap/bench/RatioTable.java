package nl.overstap.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.overstap.bench.SpeedRun.Results;
import nl.overstap.bench.measure.Summary;

/// What the larger questions take against one cheapest plan.
final class RatioTable {
  static final List<String> HEAD =
      List.of(
          "family",
          "question",
          "budget ms",
          "one plan ms",
          "ratio of medians",
          "ratio per question: median",
          "most",
          "proven");

  private RatioTable() {}

  static List<List<String>> rows(Results results) {
    List<List<String>> rows = new ArrayList<>();
    for (Summary one : results.summaries()) {
      if (one.multiples().count() > 0) {
        double plan = results.onePlan(one.family());
        rows.add(
            List.of(
                "`" + one.family() + "`",
                one.question(),
                one.budget().replace(" ms", ""),
                SpeedReport.millis(plan),
                ratio(one.times().median() / plan),
                ratio(one.multiples().median()),
                ratio(one.multiples().worst()),
                SpeedReport.share(one.proven(), one.times().count())));
      }
    }
    return rows;
  }

  private static String ratio(double ratio) {
    return String.format(Locale.ROOT, ratio < 10 ? "%.1f" : "%.0f", ratio);
  }
}
