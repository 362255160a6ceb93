package nl.overstap.cli;

/// What a command tells the shell.
final class ExitCode {

  /// It worked: for `valideer` there are no fouten, for `plan` there is a path.
  static final int OK = 0;

  /// Proven: there is no path.
  static final int NO_PATH = 1;

  /// What was asked or given cannot be used.
  static final int BAD_INPUT = 2;

  /// The time to search was over before there was an answer.
  static final int UNDECIDED = 3;

  /// Something went wrong inside Overstap.
  static final int INTERNAL = 70;

  private ExitCode() {}
}
