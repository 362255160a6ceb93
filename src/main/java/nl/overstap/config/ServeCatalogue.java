package nl.overstap.config;

import nl.overstap.config.version.HeldVersions;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Takes the served catalogue into memory, after [StartCatalogue] and before the service says that
/// it is ready.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ServeCatalogue implements ApplicationRunner {
  private final HeldVersions versions;

  ServeCatalogue(HeldVersions versions) {
    this.versions = versions;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    versions.refresh();
  }
}
