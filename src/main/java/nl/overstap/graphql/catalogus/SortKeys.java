package nl.overstap.graphql.catalogus;

import nl.overstap.catalog.read.page.SortKey;
import nl.overstap.domain.Id;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.Sector;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.regio.Regio;
import nl.overstap.domain.skill.Skill;

/// Where a row stands in its list.
final class SortKeys {
  private SortKeys() {}

  static SortKey of(Functie row) {
    return of(row.naam(), row.id());
  }

  static SortKey of(Skill row) {
    return of(row.naam(), row.id());
  }

  static SortKey of(Opleiding row) {
    return of(row.naam(), row.id());
  }

  static SortKey of(Kwalificatie row) {
    return of(row.naam(), row.id());
  }

  static SortKey of(Sector row) {
    return of(row.naam(), row.id());
  }

  static SortKey of(Regio row) {
    return of(row.naam(), row.id());
  }

  private static SortKey of(String naam, Id id) {
    return new SortKey(SortKey.normalise(naam), id.value());
  }
}
