package nl.overstap.cli.command;

/// What was given to a command cannot be used. The message says in plain Dutch what is wrong, the
/// value, and what would be right.
public final class BadInputException extends Exception {
  private static final long serialVersionUID = 1;

  public BadInputException(String message) {
    super(message);
  }
}
