package nl.overstap.catalog.search;

import java.util.List;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.read.Page;
import nl.overstap.catalog.read.Treffer;
import nl.overstap.catalog.read.Zoeker;
import nl.overstap.catalog.read.Zoekvraag;

/// Finds things in one catalogue by their names and alternatieven, in the words that people type:
/// other forms of a word, compounds written otherwise, typing mistakes, the beginning of a word,
/// and words that are only spoken. Best first: by how much of what was typed was found and how well,
/// rare words before common ones, then by how much of the name was typed; among equals by name and
/// id. Immutable, so safe for any number of readers.
///
/// Building takes time in proportion to the letters of all names, a search in proportion to the
/// labels that have one of the words, and at most a bounded number of passes over all labels.
public final class Zoekindex implements Zoeker {

  private final Labels labels;
  private final Lexicon lexicon;
  private final Reader reader;
  private final Marker marker;

  private Zoekindex(Labels labels) {
    this.labels = labels;
    this.lexicon = Lexicon.of(labels);
    this.reader = new Reader(lexicon);
    this.marker = new Marker(lexicon);
  }

  /// Indexes what is not vervallen.
  public static Zoekindex of(Catalogue catalogue) {
    return new Zoekindex(Labels.of(catalogue));
  }

  @Override
  public Page<Treffer> zoek(Zoekvraag vraag) {
    List<Vraag> ways = reader.read(vraag.tekst());
    Hits hits = find(ways, new Soorten(vraag.soorten()));
    int total = hits.total();
    int from = Math.min(vraag.skip(), total);
    int to = (int) Math.min(total, (long) from + vraag.first());
    List<Treffer> treffers =
        hits.first(to).subList(from, to).stream().map(hit -> treffer(hit, ways)).toList();
    return new Page<>(treffers, total, from > 0, to < total);
  }

  private Hits find(List<Vraag> ways, Soorten soorten) {
    Hits hits = new Hits(labels);
    ScoreState state = new ScoreState(lexicon);
    for (int i = 0; i < ways.size(); i++) {
      state.clear();
      ways.get(i).words().forEach(state::add);
      hits.add(state, ways.get(i), i, soorten);
    }
    return hits;
  }

  private Treffer treffer(Hits.Hit hit, List<Vraag> ways) {
    Labels.Ding ding = labels.dingen().get(hit.ding());
    String tekst = labels.teksten()[hit.label()];
    return new Treffer(
        ding.soort(), ding.id(), tekst, marker.mark(tekst, ways.get(hit.way())), hit.score());
  }
}
