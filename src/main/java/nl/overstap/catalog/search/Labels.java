package nl.overstap.catalog.search;

import java.util.ArrayList;
import java.util.List;
import nl.overstap.catalog.Catalogue;
import nl.overstap.domain.Id;
import nl.overstap.domain.Levensloop;
import nl.overstap.domain.vraag.Soort;

/// Collects the labels of a catalogue; what is vervallen cannot be found.
final class Labels {

  private final List<Label> labels = new ArrayList<>();

  private Labels() {}

  static List<Label> of(Catalogue catalogue) {
    Labels all = new Labels();
    all.addConcepts(catalogue);
    all.addPlaces(catalogue);
    return all.labels;
  }

  private void addConcepts(Catalogue catalogue) {
    catalogue
        .functies()
        .functies()
        .forEach(f -> add(Soort.FUNCTIE, f.id(), f.levensloop(), f.naam(), f.alternatieven()));
    catalogue
        .skills()
        .skills()
        .forEach(s -> add(Soort.SKILL, s.id(), s.levensloop(), s.naam(), s.alternatieven()));
    catalogue
        .opleidingen()
        .opleidingen()
        .forEach(o -> add(Soort.OPLEIDING, o.id(), o.levensloop(), o.naam(), o.alternatieven()));
  }

  private void addPlaces(Catalogue catalogue) {
    catalogue
        .functies()
        .sectoren()
        .forEach(s -> add(Soort.SECTOR, s.id(), s.levensloop(), s.naam(), List.of()));
    catalogue
        .kwalificaties()
        .kwalificaties()
        .forEach(k -> add(Soort.KWALIFICATIE, k.id(), k.levensloop(), k.naam(), List.of()));
    catalogue
        .praktijk()
        .regios()
        .forEach(r -> add(Soort.REGIO, r.id(), r.levensloop(), r.naam(), List.of()));
  }

  private void add(
      Soort soort, Id id, Levensloop levensloop, String naam, List<String> alternatieven) {
    if (!levensloop.vervallen()) {
      labels.add(Label.of(soort, id.value(), naam, true));
      alternatieven.forEach(text -> labels.add(Label.of(soort, id.value(), text, false)));
    }
  }
}
