package nl.overstap.config.http;

import nl.overstap.catalog.read.CatalogueReaders;
import nl.overstap.snapshot.Snapshots;
import nl.overstap.web.endpoint.ServedVersion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Tells the endpoint which catalogue answers.
@Configuration(proxyBeanMethods = false)
class EndpointConfiguration {

  /// Both the version that the database serves and the one that is planned on: for a moment after a
  /// switch they differ.
  @Bean
  ServedVersion servedVersion(CatalogueReaders readers, Snapshots snapshots) {
    return () ->
        snapshots
            .findServed()
            .flatMap(snapshot ->
                readers
                    .findServed()
                    .map(reader -> reader.versie().key() + " " + snapshot.versie().key()));
  }
}
