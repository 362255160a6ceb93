package nl.overstap.cli.command;

/// What a command tells the shell.
public final class ExitCode {

  /// It worked: for `valideer` there are no fouten, for `plan` there is a path.
  public static final int OK = 0;

  /// Proven: there is no path.
  public static final int NO_PATH = 1;

  /// What was asked or given cannot be used.
  public static final int BAD_INPUT = 2;

  /// The time to search was over before there was an answer.
  public static final int UNDECIDED = 3;

  /// Something went wrong inside Overstap.
  public static final int INTERNAL = 70;

  private ExitCode() {}
}
