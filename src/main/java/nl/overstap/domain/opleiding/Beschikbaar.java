package nl.overstap.domain.opleiding;

/// Where an Opleiding can be had (R9).
public enum Beschikbaar {
  LANDELIJK,
  ALLEEN_AANBOD,
  ONBEKEND
}
