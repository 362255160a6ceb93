package nl.overstap.domain.opleiding;

/// When and where an Opleiding takes place.
public enum Vorm {
  DAG,
  AVOND,
  WEEKEND,
  ONLINE,
  WERKPLEK
}
