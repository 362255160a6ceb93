package nl.overstap.bench;

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

  boolean isAskedBy(Summary summary) {
    return summary.question().equals(text);
  }

  /// A first answer is what is known when the time is up.
  boolean mayBeCutOff() {
    return this == REACH_FIRST;
  }
}
