package nl.overstap.domain.functie;

/// How much a requirement weighs, heaviest first.
public enum Belang {
  ESSENTIEEL,
  BELANGRIJK,
  AANVULLEND;

  /// True when a requirement of this weight must hold at the given dekking.
  public boolean isCoveredBy(Belang dekking) {
    return compareTo(dekking) <= 0;
  }
}
