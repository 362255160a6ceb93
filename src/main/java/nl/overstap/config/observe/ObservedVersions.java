package nl.overstap.config.observe;

import java.util.Optional;
import nl.overstap.advice.version.NamedVersion;
import nl.overstap.advice.version.VersionInUse;
import nl.overstap.advice.version.Versions;

/// Hands out versions of which every question is timed.
final class ObservedVersions implements Versions {
  private final Versions plain;
  private final ObservedUseCases useCases;

  ObservedVersions(Versions plain, ObservedUseCases useCases) {
    this.plain = plain;
    this.useCases = useCases;
  }

  @Override
  public Optional<VersionInUse> findServed() {
    return plain.findServed().map(this::around);
  }

  @Override
  public NamedVersion named(String key) {
    return switch (plain.named(key)) {
      case NamedVersion.Ready ready -> new NamedVersion.Ready(around(ready.version()));
      case NamedVersion.NotKept notKept -> notKept;
      case NamedVersion.Busy busy -> busy;
    };
  }

  private VersionInUse around(VersionInUse version) {
    return new VersionInUse(
        version.reader(), version.zoeker(), useCases.around(version.useCases()));
  }
}
