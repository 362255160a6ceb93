package nl.overstap.catalog.load;

/// Is told how far a load is. Called often: an implementation decides when to show something.
public interface Progress {

  Progress NONE = (activity, done, total) -> {};

  /// So many of all rows are done of this activity, `lezen` or the name of a file.
  void advance(String activity, long done, long total);
}
