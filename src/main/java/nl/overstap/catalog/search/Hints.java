package nl.overstap.catalog.search;

import java.util.Set;
import nl.overstap.domain.vraag.Soort;

/// What kind of thing people mean, by the words they type: a `cursus` is an opleiding. And what
/// they mean when they do not say.
final class Hints {

  private static final Set<String> LEARNING =
      Set.of(
          "cursus",
          "cursussen",
          "leren",
          "leertraject",
          "les",
          "lessen",
          "omscholing",
          "opleiding",
          "opleidingen",
          "studeren",
          "studie",
          "training",
          "worden");

  private static final Set<String> PROOF =
      Set.of("bewijs", "certificaat", "diploma", "examen", "papieren");

  private static final float SAID = 1.08f;

  private Hints() {}

  static boolean contains(String word) {
    return LEARNING.contains(word) || PROOF.contains(word);
  }

  /// How much likelier things of this kind are meant. When nobody says, people look for work first,
  /// and what there is one of comes before what there are many of.
  static float factor(Soort soort, Vraag vraag) {
    return switch (soort) {
      case FUNCTIE, REGIO -> 1;
      case SKILL -> 0.98f;
      case SECTOR -> 0.97f;
      case KWALIFICATIE -> says(vraag, PROOF) ? SAID : 0.94f;
      case OPLEIDING -> says(vraag, LEARNING) ? SAID : 0.92f;
    };
  }

  private static boolean says(Vraag vraag, Set<String> hints) {
    return vraag.words().stream()
        .anyMatch(typed ->
            hints.contains(typed.word())
                || typed.parts().stream().anyMatch(part -> hints.contains(part.word())));
  }
}
