package nl.overstap.advice.version;

import java.util.Optional;

/// The catalogue versions that questions can be answered from.
public interface Versions {
  /// The version that is served now; empty while there is none.
  Optional<VersionInUse> findServed();

  /// A version by its key, which may take a while when it is kept but not in memory.
  NamedVersion named(String key);
}
