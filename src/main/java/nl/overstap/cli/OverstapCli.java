package nl.overstap.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line of Overstap: what it can do without a database.
@Command(
    name = "overstap",
    mixinStandardHelpOptions = true,
    description = "De reisplanner voor loopbanen.")
public final class OverstapCli {

  private OverstapCli() {}

  /// Runs one command.
  ///
  /// @param args the command and its options, such as `valideer data`
  /// @return the exit code of the process
  public static int run(String[] args) {
    return new CommandLine(new OverstapCli()).execute(args);
  }
}
