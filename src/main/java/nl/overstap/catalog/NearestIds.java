package nl.overstap.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.overstap.domain.Id;

/// Which existing ids look like one that does not exist.
public final class NearestIds {
  private static final int AT_MOST = 3;

  private NearestIds() {}

  /// At most three ids within a third of the length in edits, nearest first, ties by id.
  public static List<String> of(String unknown, Collection<? extends Id> known) {
    int within = Math.max(2, unknown.length() / 3);
    return known.stream()
        .map(id -> new Candidate(id.value(), Spelling.distance(unknown, id.value(), within)))
        .filter(candidate -> candidate.distance() <= within)
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::id))
        .limit(AT_MOST)
        .map(Candidate::id)
        .toList();
  }

  private record Candidate(String id, int distance) {}
}
