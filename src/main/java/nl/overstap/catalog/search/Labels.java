package nl.overstap.catalog.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.read.page.SortKey;
import nl.overstap.domain.Id;
import nl.overstap.domain.Levensloop;
import nl.overstap.domain.vraag.Soort;

/// Everything that can be found, by name, and the labels it can be found by: its name first, then
/// its alternatives. What is vervallen is left out.
///
/// @param dingen in the order of their names: among equals the first comes first
/// @param eigenaar number of the ding that a label belongs to; the labels of one stand together
/// @param teksten the labels
@SuppressWarnings("ArrayRecordComponent") // read by inner loops, never compared
record Labels(List<Ding> dingen, int[] eigenaar, String[] teksten) {

  /// Something that can be found.
  ///
  /// @param isDutch false for a label in another language
  record Ding(Soort soort, String id, String naam, List<String> alternatieven, boolean isDutch) {}

  static Labels of(Catalogue catalogue) {
    Collected all = new Collected(new ArrayList<>());
    all.addConcepts(catalogue);
    all.addPlaces(catalogue);
    return of(all.dingen());
  }

  private static Labels of(List<Ding> unsorted) {
    record Keyed(String sort, Ding ding) {}
    List<Ding> dingen =
        unsorted.stream()
            .map(ding -> new Keyed(SortKey.normalise(ding.naam()), ding))
            .sorted(
                Comparator.comparing(Keyed::sort)
                    .thenComparing(keyed -> keyed.ding().soort())
                    .thenComparing(keyed -> keyed.ding().id()))
            .map(Keyed::ding)
            .toList();
    int size = dingen.stream().mapToInt(ding -> 1 + ding.alternatieven().size()).sum();
    int[] eigenaar = new int[size];
    String[] teksten = new String[size];
    int at = 0;
    for (int i = 0; i < dingen.size(); i++) {
      eigenaar[at] = i;
      teksten[at++] = dingen.get(i).naam();
      for (String tekst : dingen.get(i).alternatieven()) {
        eigenaar[at] = i;
        teksten[at++] = tekst;
      }
    }
    return new Labels(dingen, eigenaar, teksten);
  }

  int size() {
    return teksten.length;
  }

  /// Whether it is the name and not an alternative.
  boolean isNaam(int label) {
    return label == 0 || eigenaar[label] != eigenaar[label - 1];
  }

  private record Collected(List<Ding> dingen) {

    private void addConcepts(Catalogue catalogue) {
      catalogue
          .functies()
          .functies()
          .forEach(f ->
              add(Soort.FUNCTIE, f.id(), f.levensloop(), f.naam(), f.alternatieven(), f.taal()));
      catalogue
          .skills()
          .skills()
          .forEach(
              s -> add(Soort.SKILL, s.id(), s.levensloop(), s.naam(), s.alternatieven(), s.taal()));
      catalogue
          .opleidingen()
          .opleidingen()
          .forEach(o ->
              add(Soort.OPLEIDING, o.id(), o.levensloop(), o.naam(), o.alternatieven(), o.taal()));
    }

    private void addPlaces(Catalogue catalogue) {
      catalogue
          .functies()
          .sectoren()
          .forEach(s -> add(Soort.SECTOR, s.id(), s.levensloop(), s.naam()));
      catalogue
          .kwalificaties()
          .kwalificaties()
          .forEach(k -> add(Soort.KWALIFICATIE, k.id(), k.levensloop(), k.naam()));
      catalogue
          .praktijk()
          .regios()
          .forEach(r -> add(Soort.REGIO, r.id(), r.levensloop(), r.naam()));
    }

    private void add(Soort soort, Id id, Levensloop levensloop, String naam) {
      add(soort, id, levensloop, naam, List.of(), "nl");
    }

    private void add(
        Soort soort,
        Id id,
        Levensloop levensloop,
        String naam,
        List<String> alternatieven,
        String taal) {
      if (!levensloop.vervallen()) {
        dingen.add(new Ding(soort, id.value(), naam, alternatieven, taal.equals("nl")));
      }
    }
  }
}
