package nl.overstap.config.version;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How catalogue versions are kept (`overstap.versies.*`).
///
/// @param bewaren how many stay in the database, the served one included; at least 1
/// @param geheugen how many are in memory at most, the served one and one that is being built
///   included; at least 2, because a switch needs two
/// @param peiling how often is looked whether another version is served; zero for never
/// @param wachttijd how long a request waits for a version that is not in memory yet
@ConfigurationProperties("overstap.versies")
public record VersionProperties(
    @DefaultValue("2") int bewaren,
    @DefaultValue("2") int geheugen,
    @DefaultValue("3s") Duration peiling,
    @DefaultValue("5s") Duration wachttijd) {
  public VersionProperties {
    require(bewaren >= 1, "bewaren", bewaren, "1");
    require(geheugen >= 2, "geheugen", geheugen, "2");
  }

  private static void require(boolean holds, String name, int value, String least) {
    if (!holds) {
      throw new IllegalArgumentException(
          "overstap.versies.%s is %d. Het moet minstens %s zijn.".formatted(name, value, least));
    }
  }
}
