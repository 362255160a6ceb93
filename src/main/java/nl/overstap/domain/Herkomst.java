package nl.overstap.domain;

/// How sure a row is: as the source says, our estimate, or an invented example.
public enum Herkomst {
  BRON,
  INDICATIEF,
  VOORBEELD
}
