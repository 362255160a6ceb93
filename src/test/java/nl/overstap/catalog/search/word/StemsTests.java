package nl.overstap.catalog.search.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the forms of a word have in common.
class StemsTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ziekenhuis ziekenhuizen",
        "zonnepaneel zonnepanelen",
        "monteur monteurs",
        "kapper kapster kappers",
        "schoonmaker schoonmaakster",
        "verpleegkundige verpleegkundigen",
        "chauffeur chauffeuse",
        "fotograaf fotografen",
        "arts artsen",
        "assistent assistente assistents",
        "kok koks"
      })
  void theFormsOfOneWordHaveOneStem(String words) {
    assertThat(Arrays.stream(words.split(" ", -1)).map(Stems::stem).distinct()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lassen lasser gelast",
        "metselen metselaar gemetseld",
        "timmeren timmerman",
        "bakken bakker bakkerij",
        "isoleren isolatie geisoleerd",
        "boekhouden boekhouder",
        "installeren installateur installatie",
        "verzorgen verzorger verzorging verzorgende"
      })
  void whatIsMadeOfOneVerbHasOneRoot(String words) {
    assertThat(Arrays.stream(words.split(" ", -1)).map(Stems::root).distinct()).hasSize(1);
  }

  @Test
  void differentWorkHasDifferentStems() {
    var stems =
        Arrays.asList("kok", "kapper", "lasser", "metselaar", "dakdekker", "leraar", "lasserij")
            .stream()
            .collect(Collectors.groupingBy(Stems::stem));
    assertThat(stems).hasSize(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "en", "er", "ster", "gee", "1010", "zzz", "ü"})
  void anyWordHasAStemAndARoot(String word) {
    assertThat(Stems.stem(word)).hasSizeLessThanOrEqualTo(word.length());
    assertThat(Stems.root(word)).hasSizeLessThanOrEqualTo(word.length());
  }
}
