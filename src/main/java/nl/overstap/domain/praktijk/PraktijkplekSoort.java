package nl.overstap.domain.praktijk;

/// What kind of place a Praktijkplek is.
public enum PraktijkplekSoort {
  BPV,
  LEERBAAN,
  BAAN
}
