package nl.overstap.catalog.search;

import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import nl.overstap.domain.vraag.Soort;

/// The best label of everything that was found, over all ways to read what was typed.
final class HitState {

  /// What fits this much less well than the best is not shown.
  private static final float LEAST = 0.45f;

  private static final float ALTERNATIVE = 0.985f;

  private static final float FOREIGN = 0.85f;

  private final Labels labels;
  private final float[] scores;
  private final int[] best;
  private final byte[] way;
  private final int[] found;
  private int foundSize;

  /// One that was found.
  ///
  /// @param way number of the way in which the question was read
  record Hit(int ding, int label, int way, float score) {}

  HitState(Labels labels) {
    this.labels = labels;
    this.scores = new float[labels.dingen().size()];
    this.best = new int[scores.length];
    this.way = new byte[scores.length];
    this.found = new int[scores.length];
  }

  /// Starts again.
  void clear() {
    for (int i = 0; i < foundSize; i++) {
      scores[found[i]] = 0;
    }
    foundSize = 0;
  }

  void add(ScoreState state, Vraag vraag, int number, Soorten soorten) {
    Map<Soort, Float> factors = soorten.factors(vraag);
    for (int i = 0; i < state.size(); i++) {
      int label = state.label(i);
      int ding = labels.eigenaar()[label];
      float factor = vraag.factor() * factor(labels.dingen().get(ding), label, factors);
      add(ding, label, number, state.score(label) * factor);
    }
  }

  /// Of two labels that fit as well the first counts, whatever order they come in.
  private void add(int ding, int label, int number, float score) {
    boolean isNew = scores[ding] == 0 && score > 0;
    boolean isBetter =
        score > scores[ding]
            || (score == scores[ding] && way[ding] == number && label < best[ding]);
    if (isNew) {
      found[foundSize++] = ding;
    }
    if (isNew || (isBetter && score > 0)) {
      scores[ding] = score;
      best[ding] = label;
      way[ding] = (byte) number;
    }
  }

  private float factor(Labels.Ding ding, int label, Map<Soort, Float> factors) {
    return factors.getOrDefault(ding.soort(), 0f)
        * (labels.isNaam(label) ? 1 : ALTERNATIVE)
        * (ding.isDutch() ? 1 : FOREIGN);
  }

  /// How many are good enough to be shown.
  int total() {
    float least = least();
    int total = 0;
    for (int i = 0; i < foundSize; i++) {
      total += scores[found[i]] >= least ? 1 : 0;
    }
    return total;
  }

  private float least() {
    float most = 0;
    for (int i = 0; i < foundSize; i++) {
      most = Math.max(most, scores[found[i]]);
    }
    return most * LEAST;
  }

  /// The best so many, best first; among equals in the order of their names.
  List<Hit> first(int most) {
    float least = least();
    PriorityQueue<Integer> kept = new PriorityQueue<>((a, b) -> compare(b, a));
    for (int i = 0; i < foundSize && most > 0; i++) {
      int ding = found[i];
      if (scores[ding] >= least) {
        if (kept.size() < most) {
          kept.add(ding);
        } else if (compare(ding, kept.element()) < 0) {
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
