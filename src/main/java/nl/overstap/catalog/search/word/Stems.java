package nl.overstap.catalog.search.word;

import java.util.List;

/// What words that people take for the same have in common. A stem holds together the forms of one
/// word (`ziekenhuis`, `ziekenhuizen`; `kapper`, `kapster`), a root what was made of one word
/// (`lassen`, `lasser`, `gelast`; `metselen`, `metselaar`). Both are keys to compare, not words to
/// show. A light stemmer in the manner of Savoy, "Light Stemming Approaches for the French,
/// Portuguese, German and Hungarian Languages" (2006), with Dutch endings.
///
/// Doubled letters are written once, as Dutch doubles them for the syllable and not for the
/// meaning: `paneel`, `panelen`. Not supported: vowels that change (`zanger`, `zingen`).
public final class Stems {

  private static final int SHORTEST = 3;

  /// Endings of who or what comes of a verb, longest first where one ends in another.
  private static final List<String> MADE =
      List.of(
          "ateur", "atrice", "atie", "ati", "erij", "eur", "ier", "age", "ing", "end", "man", "er",
          "ar", "ij", "or");

  private Stems() {}

  /// The stem of a folded word.
  public static String stem(String word) {
    String stem = singular(feminine(word));
    return stem.length() > 4 && stem.endsWith("e")
        ? once(stem.substring(0, stem.length() - 1))
        : stem;
  }

  /// The root of a folded word.
  public static String root(String word) {
    String root = withoutParticiple(stem(word));
    String shorter = strip(root);
    while (!shorter.equals(root)) {
      root = shorter;
      shorter = strip(root);
    }
    return withoutS(root);
  }

  private static String strip(String word) {
    for (String ending : MADE) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
        return hardened(word.substring(0, word.length() - ending.length()));
      }
    }
    return word;
  }

  private static String withoutParticiple(String word) {
    boolean participle =
        word.startsWith("ge")
            && word.length() >= SHORTEST + 3
            && (word.endsWith("d") || word.endsWith("t"));
    return participle ? hardened(word.substring(2, word.length() - 1)) : word;
  }

  private static String feminine(String word) {
    String male = replaced(word, "ster", "er", 7);
    male = replaced(male, "euse", "eur", 8);
    return replaced(male, "trice", "teur", 9);
  }

  private static String replaced(String word, String ending, String by, int shortest) {
    if (word.length() < shortest || !word.endsWith(ending)) {
      return word;
    }
    int at = word.length() - ending.length();
    return isVowel(word.charAt(at - 1)) && ending.equals("ster")
        ? word
        : word.substring(0, at) + by;
  }

  private static String singular(String word) {
    String one = word;
    if (one.length() >= SHORTEST + 2 && one.endsWith("en")) {
      one = one.substring(0, one.length() - 2);
    }
    return withoutS(hardened(one));
  }

  /// The `s` of more than one: after a consonant, as in `monteurs` and `assistents`, but not in
  /// `arts` and `gids`.
  private static String withoutS(String word) {
    int last = word.length() - 1;
    boolean plural =
        last >= SHORTEST
            && word.charAt(last) == 's'
            && ("aeiouydt".indexOf(word.charAt(last - 1)) < 0 || word.endsWith("nts"));
    return plural ? word.substring(0, last) : word;
  }

  /// The end of a word as it is written at the end: `huiz` is `huis`, `brief` and not `briev`.
  private static String hardened(String word) {
    String once = once(word);
    int last = once.length() - 1;
    return switch (last < 1 ? ' ' : once.charAt(last)) {
      case 'z' -> once.substring(0, last) + 's';
      case 'v' -> once.substring(0, last) + 'f';
      default -> once;
    };
  }

  private static String once(String word) {
    StringBuilder once = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i == 0 || c != word.charAt(i - 1) || Character.isDigit(c)) {
        once.append(c);
      }
    }
    return once.toString();
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }
}
