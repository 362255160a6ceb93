package nl.overstap.web.endpoint;

import java.util.Optional;

/// Tells which catalogue answers now.
@FunctionalInterface
public interface ServedVersion {
  /// A text that is another one as soon as an answer could be; empty where that cannot be said.
  Optional<String> find();
}
