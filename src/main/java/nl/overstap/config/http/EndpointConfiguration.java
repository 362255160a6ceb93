package nl.overstap.config.http;

import nl.overstap.advice.version.VersionControl;
import nl.overstap.config.version.HeldVersions;
import nl.overstap.web.endpoint.ServedVersion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Tells the endpoint which catalogue answers.
@Configuration(proxyBeanMethods = false)
class EndpointConfiguration {

  /// What an answer can depend on beside the question: the version that is served, those that are
  /// kept, and how far a load is.
  @Bean
  ServedVersion servedVersion(HeldVersions versions, VersionControl control) {
    return () ->
        versions
            .findServed()
            .map(served -> served.key() + " " + versions.kept() + " " + control.stand());
  }
}
