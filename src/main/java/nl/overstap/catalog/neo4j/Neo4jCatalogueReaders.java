package nl.overstap.catalog.neo4j;

import java.util.List;
import java.util.Optional;
import nl.overstap.catalog.Catalogusversie;
import nl.overstap.catalog.neo4j.query.Totals;
import nl.overstap.catalog.neo4j.query.VersionQueries;
import nl.overstap.catalog.neo4j.verschil.VersionDifferences;
import nl.overstap.catalog.read.BewaardeVersie;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.CatalogueReaders;
import nl.overstap.catalog.read.verschil.Versieverschil;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.support.TransactionOperations;

/// Readers of the versions in the database. Which one is served is asked anew each time, so another
/// process may load.
final class Neo4jCatalogueReaders implements CatalogueReaders {

  private final CatalogusRepository catalogi;
  private final Neo4jClient client;
  private final TransactionOperations readOnly;
  private final Totals totals = new Totals();
  private final VersionDifferences differences = new VersionDifferences();

  Neo4jCatalogueReaders(
      CatalogusRepository catalogi, Neo4jClient client, TransactionOperations readOnly) {
    this.catalogi = catalogi;
    this.client = client;
    this.readOnly = readOnly;
  }

  @Override
  public Optional<CatalogueReader> findServed() {
    return catalogi.findByActiefIsTrue().map(this::reader);
  }

  @Override
  public Optional<CatalogueReader> findVersie(String key) {
    return catalogi.findByVersieAndCompleetIsTrue(key).map(this::reader);
  }

  @Override
  public List<Catalogusversie> listVersies() {
    return catalogi.findAllByCompleetIsTrueOrderByGeladenOpDesc().stream()
        .map(CatalogusEntity::toVersie)
        .toList();
  }

  @Override
  public List<BewaardeVersie> listBewaard() {
    return catalogi.findAllByCompleetIsTrueOrderByGeladenOpDesc().stream()
        .map(CatalogusEntity::toBewaarde)
        .toList();
  }

  @Override
  public Optional<Versieverschil> findVerschil(String van, String naar) {
    return findVersie(van).isPresent() && findVersie(naar).isPresent()
        ? Optional.of(differences.between(van, queries(van), naar, queries(naar)))
        : Optional.empty();
  }

  private CatalogueReader reader(CatalogusEntity catalogus) {
    return new Neo4jCatalogueReader(catalogus.toVersie(), queries(catalogus.versie()));
  }

  private VersionQueries queries(String versie) {
    return new VersionQueries(client, readOnly, versie, totals);
  }
}
