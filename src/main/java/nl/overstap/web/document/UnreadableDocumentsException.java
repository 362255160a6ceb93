package nl.overstap.web.document;

/// The folder with trusted documents cannot be read. The message says in plain Dutch what is wrong
/// with which file, and what would be right.
public final class UnreadableDocumentsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnreadableDocumentsException(String message) {
    super(message);
  }
}
