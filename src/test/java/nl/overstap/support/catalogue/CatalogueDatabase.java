package nl.overstap.support.catalogue;

import nl.overstap.catalog.neo4j.CatalogueNeo4jConfiguration;
import nl.overstap.catalog.read.CatalogueReaders;
import org.neo4j.driver.Driver;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// The readers of a database, wired as in the service.
public final class CatalogueDatabase {

  private CatalogueDatabase() {}

  public static CatalogueReaders readers(Driver driver) {
    var context = new AnnotationConfigApplicationContext();
    context.registerBean(Driver.class, () -> driver);
    context.register(DataNeo4jAutoConfiguration.class, CatalogueNeo4jConfiguration.class);
    context.refresh();
    return context.getBean(CatalogueReaders.class);
  }
}
