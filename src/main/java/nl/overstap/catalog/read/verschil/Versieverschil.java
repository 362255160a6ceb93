package nl.overstap.catalog.read.verschil;

import java.util.List;
import nl.overstap.catalog.read.page.Page;
import nl.overstap.catalog.read.page.PageRequest;
import nl.overstap.catalog.read.page.SortKey;

/// What changed from one catalogue version to another.
public interface Versieverschil {
  /// Between a version and itself.
  Versieverschil GEEN =
      new Versieverschil() {
        @Override
        public List<Verschiltelling> aantallen() {
          return List.of();
        }

        @Override
        public Page<Wijziging> list(VerschilFilter filter, PageRequest page) {
          return new Page<>(List.of(), 0, false, false);
        }
      };

  /// Per soort of which something differs, in the order of the soorten.
  List<Verschiltelling> aantallen();

  /// In the order of [#place].
  Page<Wijziging> list(VerschilFilter filter, PageRequest page);

  /// Where a difference stands in the list: by soort, then by what happened, then by id, each in
  /// the order of the alphabet.
  static SortKey place(Conceptsoort soort, Wijzigingsoort wat, String id) {
    return new SortKey(soort + " " + wat, id);
  }
}
