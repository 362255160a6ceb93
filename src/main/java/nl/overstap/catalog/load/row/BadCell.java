package nl.overstap.catalog.load.row;

/// A cell that does not hold what its column needs. The message continues "kolom 'waarde' ...".
public final class BadCell extends Exception {

  private static final long serialVersionUID = 1L;

  BadCell(String message) {
    super(message, null, false, false);
  }

  /// What is wrong and what would be right, after the name of the column and the value.
  String text() {
    return String.valueOf(getMessage());
  }
}
