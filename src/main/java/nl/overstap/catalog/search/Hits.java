package nl.overstap.catalog.search;

import java.util.List;
import java.util.PriorityQueue;

/// The best label of everything that was found, over all ways to read what was typed.
final class Hits {

  /// What fits this much less well than the best is not shown.
  private static final float LEAST = 0.45f;

  private static final float ALTERNATIVE = 0.985f;

  private static final float FOREIGN = 0.85f;

  private final Labels labels;
  private final float[] scores;
  private final int[] best;
  private final byte[] way;

  /// One that was found.
  ///
  /// @param way number of the way in which the question was read
  record Hit(int ding, int label, int way, float score) {}

  Hits(Labels labels) {
    this.labels = labels;
    this.scores = new float[labels.dingen().size()];
    this.best = new int[scores.length];
    this.way = new byte[scores.length];
  }

  void add(ScoreState state, Vraag vraag, int number, Soorten soorten) {
    float[] factors = soorten.factors(vraag);
    for (int label = 0; label < labels.size(); label++) {
      float plain = state.score(label);
      if (plain > 0) {
        int ding = labels.eigenaar()[label];
        float score = plain * vraag.factor() * factor(labels.dingen().get(ding), label, factors);
        if (score > scores[ding]) {
          scores[ding] = score;
          best[ding] = label;
          way[ding] = (byte) number;
        }
      }
    }
  }

  private float factor(Labels.Ding ding, int label, float[] factors) {
    return factors[ding.soort().ordinal()]
        * (labels.isNaam(label) ? 1 : ALTERNATIVE)
        * (ding.isDutch() ? 1 : FOREIGN);
  }

  /// How many are good enough to be shown.
  int total() {
    float least = least();
    int total = 0;
    for (float score : scores) {
      total += score > 0 && score >= least ? 1 : 0;
    }
    return total;
  }

  private float least() {
    float most = 0;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    return most * LEAST;
  }

  /// The best so many, best first; among equals in the order of their names. A heap of the best so
  /// far, which equals that come later do not enter.
  List<Hit> first(int most) {
    float least = least();
    PriorityQueue<Integer> kept = new PriorityQueue<>((a, b) -> compare(b, a));
    for (int ding = 0; ding < scores.length && most > 0; ding++) {
      if (scores[ding] > 0 && scores[ding] >= least) {
        if (kept.size() < most) {
          kept.add(ding);
        } else if (scores[ding] > scores[kept.element()]) {
          kept.remove();
          kept.add(ding);
        }
      }
    }
    return kept.stream()
        .sorted(this::compare)
        .map(ding -> new Hit(ding, best[ding], way[ding], scores[ding]))
        .toList();
  }

  private int compare(int a, int b) {
    int byScore = Float.compare(scores[b], scores[a]);
    return byScore != 0 ? byScore : Integer.compare(a, b);
  }
}
