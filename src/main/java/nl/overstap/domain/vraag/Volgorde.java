package nl.overstap.domain.vraag;

/// In which order functies within reach are shown.
public enum Volgorde {
  /// What fits best with what the person can do already.
  AANSLUITING,
  /// What takes least.
  INSPANNING,
  /// What fits and is asked for much.
  KANSRIJK
}
