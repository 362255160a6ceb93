package nl.overstap.config.observe;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.overstap.config.version.VersionServed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Which catalogue version is served, how large it is in memory, and how long it took to build.
@Component
final class CatalogusMetrics {
  private final List<Figure> figures;

  CatalogusMetrics(MeterRegistry meters) {
    this.figures =
        List.of(
            figure(meters, "facts", "Facts of the learning graph", VersionServed::facts),
            figure(meters, "actions", "Actions of the learning graph", VersionServed::actions),
            figure(meters, "functies", "Functies", VersionServed::functies),
            figure(
                meters,
                "build.seconds",
                "How long it took to read, compile and index",
                served -> served.built().toNanos() / 1e9));
  }

  /// One version at a time: the rows of the one before go.
  @EventListener
  void served(VersionServed served) {
    Tags versie = Tags.of("versie", served.key());
    figures.forEach(figure ->
        figure
            .gauge()
            .register(
                List.of(MultiGauge.Row.of(versie, figure.value().applyAsDouble(served))), true));
  }

  private static Figure figure(
      MeterRegistry meters,
      String name,
      String description,
      ToDoubleFunction<VersionServed> value) {
    return new Figure(
        MultiGauge.builder("overstap.catalogus." + name).description(description).register(meters),
        value);
  }

  private record Figure(MultiGauge gauge, ToDoubleFunction<VersionServed> value) {}
}
