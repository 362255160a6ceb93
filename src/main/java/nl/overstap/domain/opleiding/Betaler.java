package nl.overstap.domain.opleiding;

/// Who usually pays the price of an Opleiding.
public enum Betaler {
  DEELNEMER,
  WERKGEVER,
  OVERHEID,
  SCHOOL
}
