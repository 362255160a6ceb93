package nl.overstap.graphql.error;

/// The request cannot be answered like this. The message says in plain Dutch what is wrong, the
/// value, and what would be right.
public final class InvalidRequestException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Foutcode code;
  private final String veld;
  private final String waarde;

  /// @param veld where in the request, as in `profiel.skills`
  /// @param waarde the value that is wrong
  public InvalidRequestException(Foutcode code, String veld, String waarde, String message) {
    super(message);
    this.code = code;
    this.veld = veld;
    this.waarde = waarde;
  }

  public Foutcode code() {
    return code;
  }

  public String veld() {
    return veld;
  }

  public String waarde() {
    return waarde;
  }
}
