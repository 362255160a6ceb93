package nl.overstap.advice.text;

/// Among which paths a path is said to be the best.
public enum Vergeleken {
  /// Among all.
  ALLE_PADEN,
  /// Among those that ask no more on the other criteria of a trade-off.
  AFWEGINGEN,
  /// Among those that differ from the paths before it.
  ANDERE_PADEN
}
