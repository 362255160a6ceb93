package nl.overstap.config.observe;

import nl.overstap.advice.version.VersionInUse;
import nl.overstap.advice.version.Versions;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Ready once a catalogue is in memory. The database is no part of it: answers go on while it
/// restarts.
@Component("catalogus")
final class CatalogusHealth implements HealthIndicator {
  private final Versions versions;

  CatalogusHealth(Versions versions) {
    this.versions = versions;
  }

  @Override
  public Health health() {
    return versions.findServed().map(CatalogusHealth::up).orElseGet(CatalogusHealth::notYet);
  }

  private static Health up(VersionInUse served) {
    return Health.up().withDetail("versie", served.key()).build();
  }

  private static Health notYet() {
    return Health.outOfService().withDetail("versie", "nog geen").build();
  }
}
