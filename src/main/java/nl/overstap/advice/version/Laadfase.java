package nl.overstap.advice.version;

/// Where a load is.
public enum Laadfase {
  /// Nothing was loaded since the start.
  NIETS,
  /// The files are read and checked.
  LEZEN,
  /// The rows go to the database.
  SCHRIJVEN,
  /// The version goes into memory.
  WISSELEN,
  /// It is served.
  KLAAR,
  /// It is not, and what was served still is.
  MISLUKT;

  /// Whether a load is on its way.
  public boolean isBezig() {
    return this == LEZEN || this == SCHRIJVEN || this == WISSELEN;
  }
}
