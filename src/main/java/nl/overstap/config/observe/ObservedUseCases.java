package nl.overstap.config.observe;

import io.micrometer.common.KeyValues;
import io.micrometer.observation.ObservationRegistry;
import nl.overstap.advice.version.UseCases;

/// Times every question by its kind and criterium.
final class ObservedUseCases {
  static final String NAME = "overstap.planning";

  private final ObservationRegistry registry;

  ObservedUseCases(ObservationRegistry registry) {
    this.registry = registry;
  }

  UseCases around(UseCases plain) {
    return new UseCases(
        vraag ->
            measured("upskillpad", vraag.optimaliseer().name())
                .of(() -> plain.planUpskillpad().plan(vraag), Uitkomst::of, Uitkomst.FOUT),
        geenPad ->
            measured("versoepelingen", "-")
                .of(
                    () -> plain.findVersoepelingen().find(geenPad),
                    found -> Uitkomst.found(),
                    Uitkomst.FOUT),
        vraag ->
            measured("bereikbareFuncties", vraag.binnen().criterium().name())
                .of(() -> plain.findReachableFuncties().find(vraag), Uitkomst::of, Uitkomst.FOUT),
        vraag ->
            measured("instroom", vraag.binnen().criterium().name())
                .of(() -> plain.findInstroom().find(vraag), Uitkomst::of, Uitkomst.FOUT),
        vraag ->
            measured("afwegingen", vraag.criteria().getFirst().name())
                .of(() -> plain.compareTradeOffs().compare(vraag), Uitkomst::of, Uitkomst.FOUT),
        vraag ->
            measured("alternatieven", vraag.vraag().optimaliseer().name())
                .of(() -> plain.findAlternatieven().find(vraag), Uitkomst::of, Uitkomst.FOUT));
  }

  private Measurement measured(String vraag, String criterium) {
    return new Measurement(registry, NAME, KeyValues.of("vraag", vraag, "criterium", criterium));
  }
}
