package nl.overstap.domain.opleiding;

/// How an Opleiding is organised.
public enum Leerweg {
  BOL,
  BBL,
  DERDE_LEERWEG,
  CURSUS,
  WERKPLEK,
  PRAKTIJK,
  ONLINE
}
