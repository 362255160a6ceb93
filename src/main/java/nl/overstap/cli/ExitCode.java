package nl.overstap.cli;

/// What a command tells the shell.
final class ExitCode {

  /// It worked; for `valideer` there are no fouten.
  static final int OK = 0;

  /// What was asked or given cannot be used.
  static final int BAD_INPUT = 2;

  /// Something went wrong inside Overstap.
  static final int INTERNAL = 70;

  private ExitCode() {}
}
