package nl.overstap.catalog.search;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.read.page.Page;
import nl.overstap.catalog.read.zoek.Treffer;
import nl.overstap.catalog.read.zoek.Zoeker;
import nl.overstap.catalog.read.zoek.Zoekvraag;

/// Finds things in one catalogue by their names and alternatieven, in the words that people type:
/// other forms of a word, compounds written otherwise, typing mistakes, the beginning of a word,
/// and words that are only spoken. Best first: by how much of what was typed was found and how
/// well, rare words before common ones, then by how much of the name was typed; among equals by
/// name and id. Safe for any number of readers: what it holds does not change, and each search adds
/// up in arrays of its own.
///
/// Building takes time in proportion to the letters of all names, a search in proportion to the
/// labels that have one of the words, and at most a bounded number of passes over all labels.
public final class Zoekindex implements Zoeker {

  /// Arrays over all labels are kept for the next search, for as many searches at a time.
  private static final int KEPT_STATES = 4;

  private final Labels labels;
  private final Lexicon lexicon;
  private final Reader reader;
  private final Marker marker;
  private final Queue<SearchState> states = new ArrayBlockingQueue<>(KEPT_STATES);

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
    SearchState state = states.poll();
    SearchState used = state == null ? new SearchState(labels, lexicon) : state;
    used.find(ways, new Soorten(vraag.soorten()));
    Page<Treffer> page = page(vraag, ways, used.hits());
    states.offer(used);
    return page;
  }

  private Page<Treffer> page(Zoekvraag vraag, List<Vraag> ways, HitState hits) {
    int total = hits.total();
    int from = Math.min(vraag.skip(), total);
    int to = (int) Math.min(total, (long) from + vraag.first());
    List<Treffer> treffers =
        hits.first(to).subList(from, to).stream().map(hit -> treffer(hit, ways)).toList();
    return new Page<>(treffers, total, from > 0, to < total);
  }

  private Treffer treffer(HitState.Hit hit, List<Vraag> ways) {
    Labels.Ding ding = labels.dingen().get(hit.ding());
    String tekst = labels.teksten()[hit.label()];
    return new Treffer(
        ding.soort(), ding.id(), tekst, marker.mark(tekst, ways.get(hit.way())), hit.score());
  }
}
