package nl.overstap.catalog.load.store;

import java.util.List;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.Catalogusversie;
import nl.overstap.catalog.FunctieRows;
import nl.overstap.catalog.SkillRows;
import nl.overstap.domain.functie.Doorgroei;

/// Other versions of a catalogue.
final class Versions {

  private Versions() {}

  /// The same rows under another number.
  static Catalogue version(Catalogue catalogue, int number) {
    return withVersie(catalogue, catalogue.versie().naam(), number);
  }

  private static Catalogue withVersie(Catalogue catalogue, String naam, int number) {
    Catalogusversie old = catalogue.versie();
    return new Catalogue(
        new Catalogusversie(
            naam,
            Integer.toString(number),
            old.checksum(),
            old.bron(),
            old.licentie(),
            old.peildatum()),
        catalogue.skills(),
        catalogue.functies(),
        catalogue.kwalificaties(),
        catalogue.opleidingen(),
        catalogue.praktijk());
  }

  /// Other skills under another naam and number.
  static Catalogue withSkills(Catalogue catalogue, String naam, int number, SkillRows skills) {
    Catalogue other = withVersie(catalogue, naam, number);
    return new Catalogue(
        other.versie(),
        skills,
        other.functies(),
        other.kwalificaties(),
        other.opleidingen(),
        other.praktijk());
  }

  /// The same, but this is all doorgroei there is.
  static Catalogue withDoorgroei(Catalogue catalogue, Doorgroei only) {
    FunctieRows rows = catalogue.functies();
    FunctieRows functies =
        new FunctieRows(
            rows.sectoren(),
            rows.functies(),
            rows.skillEisen(),
            rows.kwalificatieEisen(),
            rows.ontwikkeling(),
            List.of(only),
            rows.taken(),
            rows.taakSkills(),
            rows.arbeidsmarkt());
    return new Catalogue(
        catalogue.versie(),
        catalogue.skills(),
        functies,
        catalogue.kwalificaties(),
        catalogue.opleidingen(),
        catalogue.praktijk());
  }
}
