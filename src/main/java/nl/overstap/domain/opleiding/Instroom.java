package nl.overstap.domain.opleiding;

/// When one can begin.
public enum Instroom {
  DOORLOPEND,
  VAST
}
