package nl.overstap.catalog.search.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Words that people use for one another in the names of work, in groups on a line each of
/// `synoniemen.txt`.
public final class Synonyms {

  private final Map<String, List<String>> byStem;

  private Synonyms(Map<String, List<String>> byStem) {
    this.byStem = byStem;
  }

  public static Synonyms load() {
    Map<String, List<String>> byStem = new HashMap<>();
    for (String line : WordList.read("synoniemen.txt")) {
      List<String> group = Words.of(line).stream().map(Word::folded).toList();
      for (String word : group) {
        List<String> others = group.stream().filter(other -> !other.equals(word)).toList();
        byStem.computeIfAbsent(Stems.stem(word), stem -> new ArrayList<>()).addAll(others);
      }
    }
    return new Synonyms(byStem);
  }

  /// The words that mean much the same as this folded one.
  public List<String> of(String word) {
    return byStem.getOrDefault(Stems.stem(word), List.of());
  }
}
