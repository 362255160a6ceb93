package nl.overstap.catalog.load.store;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.Catalogusversie;
import nl.overstap.catalog.FunctieRows;
import nl.overstap.domain.functie.Doorgroei;

/// Other versions of a catalogue.
final class Versions {

  private Versions() {}

  /// The same rows under another number.
  static Catalogue version(Catalogue catalogue, int number) {
    Catalogusversie old = catalogue.versie();
    Catalogusversie versie =
        new Catalogusversie(
            old.naam(),
            Integer.toString(number),
            old.checksum(),
            old.bron(),
            old.licentie(),
            old.peildatum());
    return withVersie(catalogue, versie);
  }

  static Catalogue withVersie(Catalogue catalogue, Catalogusversie versie) {
    return new Catalogue(
        versie,
        catalogue.skills(),
        catalogue.functies(),
        catalogue.kwalificaties(),
        catalogue.opleidingen(),
        catalogue.praktijk());
  }

  static Catalogue withDoorgroei(Catalogue catalogue, Doorgroei more) {
    return withFuncties(
        catalogue,
        rows ->
            new FunctieRows(
                rows.sectoren(),
                rows.functies(),
                rows.skillEisen(),
                rows.kwalificatieEisen(),
                rows.ontwikkeling(),
                Stream.concat(rows.doorgroei().stream(), Stream.of(more)).toList(),
                rows.taken(),
                rows.taakSkills(),
                rows.arbeidsmarkt()));
  }

  static Catalogue withoutDoorgroei(Catalogue catalogue) {
    return withFuncties(
        catalogue,
        rows ->
            new FunctieRows(
                rows.sectoren(),
                rows.functies(),
                rows.skillEisen(),
                rows.kwalificatieEisen(),
                rows.ontwikkeling(),
                List.of(),
                rows.taken(),
                rows.taakSkills(),
                rows.arbeidsmarkt()));
  }

  private static Catalogue withFuncties(
      Catalogue catalogue, UnaryOperator<FunctieRows> change) {
    return new Catalogue(
        catalogue.versie(),
        catalogue.skills(),
        change.apply(catalogue.functies()),
        catalogue.kwalificaties(),
        catalogue.opleidingen(),
        catalogue.praktijk());
  }
}
