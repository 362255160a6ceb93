package nl.overstap.graphql.tempo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much a caller may ask (`overstap.tempo.*`), in the unit of the complexity of a question. It
/// may be asked at once; what was used comes back evenly.
///
/// @param perMinuut what comes back in a minute; 0 means that nothing is counted
/// @param verzoek what every request costs, also one that cannot be read
/// @param aanvragers how many callers are remembered; beyond that the one that was away longest
///   begins anew
@ConfigurationProperties("overstap.tempo")
public record Tempo(
    @DefaultValue("1000000") long perMinuut,
    @DefaultValue("50") long verzoek,
    @DefaultValue("10000") int aanvragers) {
  private static final long MOST = 10_000_000_000L;

  public Tempo {
    require(perMinuut >= 0 && perMinuut <= MOST, "per-minuut", perMinuut, "0 tot en met " + MOST);
    require(verzoek >= 0 && verzoek <= MOST, "verzoek", verzoek, "0 tot en met " + MOST);
    require(aanvragers >= 1, "aanvragers", aanvragers, "minstens 1");
  }

  private static void require(boolean holds, String name, long value, String right) {
    if (!holds) {
      throw new IllegalArgumentException(
          "overstap.tempo.%s is %d. Het moet %s zijn.".formatted(name, value, right));
    }
  }

  boolean isCounted() {
    return perMinuut > 0;
  }
}
