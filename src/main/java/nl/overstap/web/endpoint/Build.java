package nl.overstap.web.endpoint;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which program answers: another release may answer the same question in another way.
final class Build {
  private Build() {}

  /// The release that the jar names; what is no release is another one at each start.
  static String mark() {
    @Nullable String named = Build.class.getPackage().getImplementationVersion();
    return named == null || named.endsWith("-SNAPSHOT") ? UUID.randomUUID().toString() : named;
  }
}
