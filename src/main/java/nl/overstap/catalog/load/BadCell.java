package nl.overstap.catalog.load;

/// A cell that does not hold what its column needs. The message continues "kolom 'waarde' ...".
final class BadCell extends Exception {

  private static final long serialVersionUID = 1L;

  BadCell(String message) {
    super(message, null, false, false);
  }

  String text() {
    return String.valueOf(getMessage());
  }
}
