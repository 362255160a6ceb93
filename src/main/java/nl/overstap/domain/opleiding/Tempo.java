package nl.overstap.domain.opleiding;

/// VAST: a fixed pace, or not at all. VRIJ: as fast as the hours per week allow (R8).
public enum Tempo {
  VAST,
  VRIJ
}
