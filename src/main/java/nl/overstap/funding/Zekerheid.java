package nl.overstap.funding;

/// How sure it is that a regeling applies.
public enum Zekerheid {
  /// Every condition is known to hold.
  ZEKER,
  /// Some condition is not known.
  MISSCHIEN
}
