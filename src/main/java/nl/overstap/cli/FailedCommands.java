package nl.overstap.cli;

import nl.overstap.cli.command.BadInputException;
import nl.overstap.cli.command.ExitCode;
import nl.overstap.cli.database.DatabaseUnavailableException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Why a command stopped: one sentence when that is for whoever typed it to mend, and where it
/// happened too when the mistake is ours.
final class FailedCommands implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception wrong, CommandLine line, ParseResult parsed) {
    if (wrong instanceof BadInputException || wrong instanceof DatabaseUnavailableException) {
      line.getErr().println(wrong.getMessage());
      return ExitCode.BAD_INPUT;
    }
    line.getErr().println("Er ging iets mis in Overstap zelf: " + wrong);
    wrong.printStackTrace(line.getErr());
    return ExitCode.INTERNAL;
  }
}
