package nl.overstap.catalog.load.table;

/// Takes note of what is wrong or odd in a file, in plain Dutch.
public interface Report {

  /// Something that stops the load.
  ///
  /// @param line from 1; 0 when it is about the file as a whole
  void error(String file, int line, String text);

  /// Something odd that does not stop it.
  void warning(String file, int line, String text);
}
