package nl.overstap.catalog.search.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What people say and catalogues do not: `juf` for somebody who teaches at a primary school. A
/// line of `spreektaal.txt` holds what is said, an equals sign, and what is meant, more than one
/// with a bar between.
public final class SpokenWords {

  /// More ways to say a question are not tried.
  private static final int MOST = 4;

  private final Map<String, List<String>> meant;

  private SpokenWords(Map<String, List<String>> meant) {
    this.meant = meant;
  }

  public static SpokenWords load() {
    Map<String, List<String>> meant = new HashMap<>();
    for (String line : WordList.read("spreektaal.txt")) {
      int at = line.indexOf('=');
      List<String> meanings = Arrays.stream(line.substring(at + 1).split("\\|", -1)).toList();
      meant.put(key(fold(line.substring(0, at))), meanings);
    }
    return new SpokenWords(meant);
  }

  /// Other ways to say what was typed, as words; none when it holds nothing that is only spoken.
  public List<List<String>> otherwise(List<String> words) {
    List<List<String>> others = new ArrayList<>();
    for (String meaning : meant.getOrDefault(key(words), List.of())) {
      others.add(fold(meaning));
    }
    for (int i = 0; i < words.size() && words.size() > 1; i++) {
      for (String meaning : meant.getOrDefault(key(words.subList(i, i + 1)), List.of())) {
        List<String> other = new ArrayList<>(words);
        other.remove(i);
        other.addAll(i, fold(meaning));
        others.add(other);
      }
    }
    return others.subList(0, Math.min(MOST, others.size()));
  }

  private static List<String> fold(String text) {
    return Words.ofQuestion(text);
  }

  private static String key(List<String> words) {
    return words.stream().map(Stems::stem).collect(Collectors.joining(" "));
  }
}
