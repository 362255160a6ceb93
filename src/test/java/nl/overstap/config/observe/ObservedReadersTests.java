package nl.overstap.config.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.util.Optional;
import nl.overstap.catalog.read.CatalogueReaders;
import org.junit.jupiter.api.Test;

/// What is read is timed, and otherwise goes through as it is.
class ObservedReadersTests {
  private final MeterRegistry meters = new SimpleMeterRegistry();

  @Test
  void aReadIsCountedByTheNameOfItsMethod() {
    CatalogueReaders readers = observed(Optional::empty);

    assertThat(readers.findServed()).isEmpty();
    assertThat(readers.listVersies()).isEmpty();

    assertThat(count("findServed", "GELEZEN")).isEqualTo(1);
    assertThat(count("listVersies", "GELEZEN")).isEqualTo(1);
  }

  @Test
  void aFailureComesThroughAsItWasAndCountsAsOne() {
    IllegalStateException failure = new IllegalStateException("weg");
    CatalogueReaders readers =
        observed(() -> {
          throw failure;
        });

    assertThatThrownBy(readers::findServed).isSameAs(failure);
    assertThat(count("findServed", "FOUT")).isEqualTo(1);
  }

  private CatalogueReaders observed(CatalogueReaders plain) {
    ObservationRegistry registry = ObservationRegistry.create();
    registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
    return new ObservedReaders(registry).around(plain);
  }

  private long count(String query, String uitkomst) {
    return meters.get("overstap.bolt").tags("query", query, "uitkomst", uitkomst).timer().count();
  }
}
