package nl.overstap.catalog.load.store;

/// How catalogues are stored.
///
/// @param versionsKept complete versions that stay in the database, the served one included; at
///   least 1
/// @param batchRows rows in one transaction; at least 1, best 5,000 to 10,000
public record StoreSettings(int versionsKept, int batchRows) {
  /// The served version and the one before it (R21).
  public static final StoreSettings DEFAULT = new StoreSettings(2, 5_000);

  public StoreSettings {
    if (versionsKept < 1 || batchRows < 1) {
      throw new IllegalArgumentException(
          "bewaar minstens 1 versie en laad minstens 1 rij tegelijk, niet %d en %d"
              .formatted(versionsKept, batchRows));
    }
  }

  /// The same, but with so many versions kept.
  public StoreSettings withVersionsKept(int count) {
    return new StoreSettings(count, batchRows);
  }

  /// The same, but with so many rows in one transaction.
  public StoreSettings withBatchRows(int count) {
    return new StoreSettings(versionsKept, count);
  }
}
