package nl.overstap.catalog.neo4j;

import nl.overstap.catalog.neo4j.query.Parameters;
import nl.overstap.catalog.read.filter.FunctieFilter;
import nl.overstap.catalog.read.filter.KwalificatieFilter;
import nl.overstap.catalog.read.filter.OpleidingFilter;
import nl.overstap.catalog.read.filter.RegioFilter;
import nl.overstap.catalog.read.filter.SectorFilter;
import nl.overstap.catalog.read.filter.SkillFilter;

/// Filters of lists as parameters of a query.
final class FilterParameters {

  private FilterParameters() {}

  static Parameters of(SkillFilter filter) {
    return new Parameters().with("soort", filter.soort());
  }

  static Parameters of(FunctieFilter filter) {
    return new Parameters()
        .with("sector", filter.sector())
        .with("soort", filter.soort())
        .with("instapfunctie", filter.instapfunctie())
        .with("vraagt", filter.vraagt());
  }

  static Parameters of(OpleidingFilter filter) {
    return new Parameters()
        .with("soort", filter.soort())
        .with("leerweg", filter.leerweg())
        .with("leert", filter.leert())
        .with("regio", filter.regio());
  }

  static Parameters of(KwalificatieFilter filter) {
    return new Parameters().with("soort", filter.soort());
  }

  static Parameters of(SectorFilter filter) {
    return new Parameters().with("onderdeelVan", filter.onderdeelVan());
  }

  static Parameters of(RegioFilter filter) {
    return new Parameters().with("soort", filter.soort());
  }
}
