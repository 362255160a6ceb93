package nl.overstap.catalog.neo4j;

import nl.overstap.catalog.read.CatalogueReaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.repository.config.EnableNeo4jRepositories;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Gives the service a [CatalogueReaders] on the database of its driver.
@Configuration(proxyBeanMethods = false)
@EnableNeo4jRepositories(basePackageClasses = CatalogusRepository.class)
public class CatalogueNeo4jConfiguration {

  @Bean
  CatalogueReaders catalogueReaders(
      CatalogusRepository catalogi, Neo4jClient client, PlatformTransactionManager transactions) {
    TransactionTemplate readOnly = new TransactionTemplate(transactions);
    readOnly.setReadOnly(true);
    return new Neo4jCatalogueReaders(catalogi, client, readOnly);
  }
}
