package nl.overstap.catalog.search;

import java.util.Map;
import java.util.Set;
import nl.overstap.domain.vraag.Soort;

/// What kind of thing people mean, by the words they type: a `cursus` is an opleiding. And what they
/// mean when they do not say.
final class Hints {

  private static final Set<String> LEARNING =
      Set.of(
          "cursus", "cursussen", "leren", "leertraject", "les", "lessen", "omscholing", "opleiding",
          "opleidingen", "studeren", "studie", "training", "worden");

  private static final Set<String> PROOF =
      Set.of("bewijs", "certificaat", "diploma", "examen", "papieren");

  /// People look for work first, and what is one thing comes before what there is a lot of.
  private static final Map<Soort, Float> UNSAID =
      Map.of(
          Soort.FUNCTIE, 1f,
          Soort.SECTOR, 0.97f,
          Soort.REGIO, 1f,
          Soort.SKILL, 0.98f,
          Soort.KWALIFICATIE, 0.94f,
          Soort.OPLEIDING, 0.92f);

  private static final float SAID = 1.08f;

  private Hints() {}

  static boolean contains(String word) {
    return LEARNING.contains(word) || PROOF.contains(word);
  }

  /// How much likelier things of this kind are meant.
  static float factor(Soort soort, Vraag vraag) {
    return switch (soort) {
      case OPLEIDING -> says(vraag, LEARNING) ? SAID : UNSAID.get(soort);
      case KWALIFICATIE -> says(vraag, PROOF) ? SAID : UNSAID.get(soort);
      default -> UNSAID.get(soort);
    };
  }

  private static boolean says(Vraag vraag, Set<String> hints) {
    return vraag.words().stream()
        .anyMatch(typed ->
            hints.contains(typed.word())
                || typed.parts().stream().anyMatch(part -> hints.contains(part.word())));
  }
}
