package nl.overstap.bench.national;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Questions that take planning: from three years in one functie.
final class Plans {

  static final String UPSKILLPAD =
      "query($van: ID!, $naar: ID!) { upskillpad(profiel: {functies: [{functie: $van, maanden:"
          + " 36}]}, functie: $naar) { __typename ... on Upskillpad { totaal { weken } bewijs {"
          + " optimaal } } } }";

  static final String BEREIK =
      "query($van: ID!) { bereikbareFuncties(profiel: {functies: [{functie: $van, maanden: 36}]},"
          + " binnen: {weken: 26}, first: 20) { __typename } }";

  private Plans() {}

  /// From each of these functies to one that is further on in the list.
  static List<Map<String, String>> pairs(List<String> functies) {
    return IntStream.range(0, functies.size())
        .mapToObj(
            i -> Map.of("van", functies.get(i), "naar", functies.get((i + 7) % functies.size())))
        .toList();
  }
}
