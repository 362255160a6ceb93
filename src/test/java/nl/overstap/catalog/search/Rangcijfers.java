package nl.overstap.catalog.search;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How well a search ranks what people expect.
///
/// @param recall share of the questions with an expected answer among the first five
/// @param reciprocal mean of one over the place of the first expected answer, 0 beyond the tenth
record Rangcijfers(int vragen, double recall, double reciprocal) {

  private static final int SHOWN = 5;

  static Rangcijfers of(Collection<Golden> golden, Function<String, List<String>> zoek) {
    int found = 0;
    double reciprocal = 0;
    for (Golden one : golden) {
      int place = place(one, zoek.apply(one.vraag()));
      found += place >= 1 && place <= SHOWN ? 1 : 0;
      reciprocal += place >= 1 ? 1.0 / place : 0;
    }
    int size = Math.max(1, golden.size());
    return new Rangcijfers(golden.size(), (double) found / size, reciprocal / size);
  }

  /// Each kind of difficulty by itself, in the order of the alphabet.
  static Map<String, Rangcijfers> perMoeite(
      Collection<Golden> golden, Function<String, List<String>> zoek) {
    return golden.stream()
        .collect(Collectors.groupingBy(Golden::moeite, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, kind -> of(kind.getValue(), zoek), (a, b) -> a, TreeMap::new));
  }

  /// Place of the first expected answer, from 1; 0 when it is not among the first ten.
  static int place(Golden golden, List<String> found) {
    for (int i = 0; i < Math.min(10, found.size()); i++) {
      if (golden.verwacht().contains(found.get(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%3d  %.2f  %.2f", vragen, recall, reciprocal);
  }
}
