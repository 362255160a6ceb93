package nl.overstap.domain.praktijk;

/// Who receives the money of a Regeling (R19).
public enum Ontvanger {
  PERSOON,
  WERKGEVER,
  OPLEIDER
}
