package nl.overstap.catalog.search;

import java.util.List;

/// What one search adds up in.
final class SearchState {

  private final ScoreState scores;
  private final HitState hits;

  SearchState(Labels labels, Lexicon lexicon) {
    scores = new ScoreState(lexicon);
    hits = new HitState(labels);
  }

  /// Forgets the search before and does this one.
  void find(List<Vraag> ways, Soorten soorten) {
    hits.clear();
    for (int i = 0; i < ways.size(); i++) {
      scores.clear();
      scores.addAll(ways.get(i).words());
      hits.add(scores, ways.get(i), i, soorten);
    }
  }

  HitState hits() {
    return hits;
  }
}
