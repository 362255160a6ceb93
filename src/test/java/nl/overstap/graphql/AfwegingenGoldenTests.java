package nl.overstap.graphql;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// Several paths to one functie on the catalogue that is shipped (R17).
class AfwegingenGoldenTests {
  @Test
  void tradeOffsAndAlternativesOnTheShippedCatalogue() {
    try (InProcessGraphql api = BundledApi.start()) {
      for (String name : new String[] {"afwegingen", "afwegingen-drie", "alternatieven"}) {
        Golden.assertAnswer(api.execute(Golden.read(name + ".graphql"), Map.of()), name);
      }
    }
  }
}
