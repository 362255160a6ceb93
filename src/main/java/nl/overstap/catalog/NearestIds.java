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
        .map(id -> new Candidate(id.value(), distance(unknown, id.value(), within)))
        .filter(candidate -> candidate.distance() <= within)
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::id))
        .limit(AT_MOST)
        .map(Candidate::id)
        .toList();
  }

  /// Levenshtein distance, or some number above `within` as soon as that is certain.
  private static int distance(String a, String b, int within) {
    if (Math.abs(a.length() - b.length()) > within) {
      return within + 1;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      int least = row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
        least = Math.min(least, row[j]);
      }
      if (least > within) {
        return within + 1;
      }
    }
    return row[b.length()];
  }

  private record Candidate(String id, int distance) {}
}
