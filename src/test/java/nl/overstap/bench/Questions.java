package nl.overstap.bench;

import java.util.List;
import nl.overstap.bench.measure.Summary;

/// The questions that are measured against one cheapest plan. Each is asked with a budget of its
/// own, and with the one that the product's target for it leaves.
enum Questions {
  FRONT("front"),
  ALTERNATIVES("five alternatives"),
  REACH("reach, exact"),
  REACH_FIRST("reach, first answer");

  static final String WITHIN = " within the target";

  private final String text;

  Questions(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  String withinTarget() {
    return text + WITHIN;
  }

  /// True for the run with the budget that the target leaves; where there is none, that with a
  /// budget of its own.
  boolean isJudgedBy(Summary one, List<Summary> all) {
    boolean within =
        all.stream()
            .filter(other -> other.family().equals(one.family()))
            .anyMatch(other -> other.question().equals(withinTarget()));
    return one.question().equals(within ? withinTarget() : text);
  }

  /// A first answer is what is known when the time is up.
  boolean mayBeCutOff() {
    return this == REACH_FIRST;
  }
}
