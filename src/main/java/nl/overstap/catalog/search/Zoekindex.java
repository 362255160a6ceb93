package nl.overstap.catalog.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.read.Page;
import nl.overstap.catalog.read.Treffer;
import nl.overstap.catalog.read.Zoeker;
import nl.overstap.catalog.read.Zoekvraag;

/// Finds things in one catalogue by their names and alternatieven. Best first: the whole name, then
/// names with all typed words whole, as a beginning, inside a compound, and spelled almost so;
/// names with some of the words only where none has all. Among equals shorter names first, then by
/// name and id. Immutable, so safe for any number of readers.
public final class Zoekindex implements Zoeker {

  private static final Comparator<Found> BEST_FIRST =
      Comparator.comparingDouble(Found::score)
          .reversed()
          .thenComparing(found -> !found.label().isNaam())
          .thenComparing(found -> found.label().normalised())
          .thenComparing(found -> found.label().soort())
          .thenComparing(found -> found.label().id());

  private final List<Label> labels;
  private final Vocabulary vocabulary;

  private record Found(Label label, double score) {}

  private record Key(String soort, String id) {}

  private Zoekindex(List<Label> labels) {
    this.labels = labels;
    this.vocabulary = Vocabulary.of(labels);
  }

  /// Indexes what is not vervallen, in time proportional to the words of all names.
  public static Zoekindex of(Catalogue catalogue) {
    return new Zoekindex(Labels.of(catalogue));
  }

  @Override
  public Page<Treffer> zoek(Zoekvraag vraag) {
    List<String> words = Words.ofQuestion(vraag.tekst());
    List<Found> found = words.isEmpty() ? List.of() : find(words, vraag);
    int from = Math.min(vraag.skip(), found.size());
    int to = (int) Math.min(found.size(), (long) from + vraag.first());
    List<Treffer> treffers = found.subList(from, to).stream().map(Zoekindex::treffer).toList();
    return new Page<>(treffers, found.size(), from > 0, to < found.size());
  }

  private static Treffer treffer(Found found) {
    Label label = found.label();
    return new Treffer(label.soort(), label.id(), label.tekst(), found.score());
  }

  private List<Found> find(List<String> words, Zoekvraag vraag) {
    List<Fit[]> fits = words.stream().map(this::fits).toList();
    List<Found> all = score(words, fits, vraag, words.size());
    return all.isEmpty() ? score(words, fits, vraag, 1) : all;
  }

  private List<Found> score(List<String> words, List<Fit[]> fits, Zoekvraag vraag, int least) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      int matched = matched(fits, i);
      if (matched >= least && isAsked(labels.get(i), vraag)) {
        found.add(new Found(labels.get(i), score(labels.get(i), words, worst(fits, i), matched)));
      }
    }
    found.sort(BEST_FIRST);
    return firstOfEach(found);
  }

  private static boolean isAsked(Label label, Zoekvraag vraag) {
    return vraag.soorten().isEmpty() || vraag.soorten().contains(label.soort());
  }

  /// With all words the worst fit counts most, then how much of the name was typed; with some of
  /// them first how many.
  private static double score(Label label, List<String> words, Fit worst, int matched) {
    if (label.words().size() == words.size() && label.words().containsAll(words)) {
      return Fit.WHOLE.weight() + (label.words().equals(words) ? 2 : 1);
    }
    double fit = worst.weight() + (double) matched / (label.words().size() + matched);
    return matched == words.size() ? fit : matched + fit / (Fit.WHOLE.weight() + 1);
  }

  private static int matched(List<Fit[]> fits, int label) {
    int matched = 0;
    for (Fit[] fit : fits) {
      matched += fit[label] == Fit.NONE ? 0 : 1;
    }
    return matched;
  }

  /// The worst fit of the words that fit at all.
  private static Fit worst(List<Fit[]> fits, int label) {
    Fit worst = Fit.WHOLE;
    for (Fit[] fit : fits) {
      if (fit[label] != Fit.NONE && fit[label].weight() < worst.weight()) {
        worst = fit[label];
      }
    }
    return worst;
  }

  private static List<Found> firstOfEach(List<Found> sorted) {
    Set<Key> seen = new HashSet<>();
    return sorted.stream()
        .filter(found -> seen.add(new Key(found.label().soort().name(), found.label().id())))
        .toList();
  }

  /// How each label fits one word; a word that fits nothing as it is may be a compound, or a typing
  /// mistake.
  private Fit[] fits(String word) {
    Fit[] best = new Fit[labels.size()];
    Arrays.fill(best, Fit.NONE);
    if (vocabulary.mark(word, best) == Fit.NONE) {
      Optional<List<String>> parts = Compounds.split(word, vocabulary);
      if (parts.isPresent()) {
        return both(parts.get());
      }
      vocabulary.markFuzzy(word, best);
    }
    return best;
  }

  private Fit[] both(List<String> parts) {
    Fit[] left = fits(parts.getFirst());
    Fit[] right = fits(parts.getLast());
    Fit[] best = new Fit[labels.size()];
    for (int i = 0; i < best.length; i++) {
      best[i] = ofParts(left[i], right[i]);
    }
    return best;
  }

  /// Two whole words instead of their compound are as good as a beginning.
  private static Fit ofParts(Fit left, Fit right) {
    if (left == Fit.NONE || right == Fit.NONE) {
      return Fit.NONE;
    }
    return left == Fit.WHOLE && right == Fit.WHOLE ? Fit.PREFIX : Fit.INSIDE;
  }
}
