package nl.overstap.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/// The version that the jar names.
final class BuildVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    @Nullable String named = BuildVersion.class.getPackage().getImplementationVersion();
    return new String[] {"overstap " + (named == null ? "(niet uit een jar)" : named)};
  }
}
