package nl.overstap.cli.command;

/// Where log lines of a command go: to standard error, so that standard output holds the answer
/// only.
public final class CliLogging {
  private static final String PROPERTY = "logback.configurationFile";

  private CliLogging() {}

  /// Works before the first log line; whoever set another configuration keeps it.
  public static void toStandardError() {
    if (System.getProperty(PROPERTY) == null) {
      System.setProperty(PROPERTY, "nl/overstap/cli/logback-cli.xml");
    }
  }
}
