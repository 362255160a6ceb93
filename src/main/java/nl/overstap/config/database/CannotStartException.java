package nl.overstap.config.database;

/// A start that cannot go on for a reason the person at the keyboard can mend.
///
/// The message is shown to that person without a stack trace: in plain Dutch, what is wrong with
/// the value, and what would be right.
public final class CannotStartException extends RuntimeException {

  /// @param message what is wrong, the value, and what would be right, in plain Dutch
  public CannotStartException(String message) {
    super(message);
  }

  /// @param message what is wrong, the value, and what would be right, in plain Dutch
  /// @param cause what was caught, for whoever looks deeper
  public CannotStartException(String message, Throwable cause) {
    super(message, cause);
  }
}
