package nl.overstap.config.observe;

import nl.overstap.snapshot.Snapshot;
import nl.overstap.snapshot.Snapshots;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Ready once a catalogue is in memory. The database is no part of it: answers go on while it
/// restarts.
@Component("catalogus")
final class CatalogusHealth implements HealthIndicator {
  private final Snapshots snapshots;

  CatalogusHealth(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  @Override
  public Health health() {
    return snapshots.findServed().map(CatalogusHealth::up).orElseGet(CatalogusHealth::notYet);
  }

  private static Health up(Snapshot snapshot) {
    return Health.up().withDetail("versie", snapshot.versie().key()).build();
  }

  private static Health notYet() {
    return Health.outOfService().withDetail("versie", "nog geen").build();
  }
}
