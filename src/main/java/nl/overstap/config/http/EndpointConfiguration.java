package nl.overstap.config.http;

import nl.overstap.advice.version.VersionInUse;
import nl.overstap.config.version.HeldVersions;
import nl.overstap.web.endpoint.ServedVersion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Tells the endpoint which catalogue answers.
@Configuration(proxyBeanMethods = false)
class EndpointConfiguration {

  @Bean
  ServedVersion servedVersion(HeldVersions versions) {
    return () -> versions.findServed().map(VersionInUse::key);
  }
}
