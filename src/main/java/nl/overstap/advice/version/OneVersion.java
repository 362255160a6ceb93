package nl.overstap.advice.version;

import java.util.Optional;
import java.util.function.Supplier;

/// No other version than the one that is served.
///
/// @param served what is served, asked anew for each request
public record OneVersion(Supplier<Optional<VersionInUse>> served) implements Versions {
  @Override
  public Optional<VersionInUse> findServed() {
    return served.get();
  }

  @Override
  public NamedVersion named(String key) {
    Optional<VersionInUse> version = findServed();
    return version
        .filter(found -> found.key().equals(key))
        .<NamedVersion>map(NamedVersion.Ready::new)
        .orElseGet(
            () -> new NamedVersion.NotKept(version.map(VersionInUse::key).stream().toList()));
  }
}
