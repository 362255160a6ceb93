package nl.overstap.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// A mistake of ours: one sentence, and where it happened.
final class InternalErrors implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception wrong, CommandLine line, ParseResult parsed) {
    if (wrong instanceof DatabaseUnavailableException) {
      line.getErr().println(wrong.getMessage());
      return ExitCode.BAD_INPUT;
    }
    line.getErr().println("Er ging iets mis in Overstap zelf: " + wrong);
    wrong.printStackTrace(line.getErr());
    return ExitCode.INTERNAL;
  }
}
