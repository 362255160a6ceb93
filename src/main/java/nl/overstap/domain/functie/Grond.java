package nl.overstap.domain.functie;

/// Why a Kwalificatie is asked: by law, norm, branch or custom.
public enum Grond {
  WET,
  NORM,
  BRANCHE,
  GEBRUIK
}
