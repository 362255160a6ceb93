package nl.overstap.graphql.toegang.token;

/// The key cannot be used. The message says in plain Dutch what is wrong with which file, and what
/// would be right.
public final class SleutelException extends RuntimeException {
  private static final long serialVersionUID = 1;

  SleutelException(String message) {
    super(message);
  }

  SleutelException(String message, Throwable cause) {
    super(message, cause);
  }
}
