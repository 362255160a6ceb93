package nl.overstap.cli.database;

/// The database that a command needs cannot be used. The message says in plain Dutch what is wrong
/// and what would be right.
public final class DatabaseUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public DatabaseUnavailableException(String message) {
    super(message);
  }

  public DatabaseUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
