package nl.overstap.domain.regio;

/// What kind of area a Regio is.
public enum RegioSoort {
  ARBEIDSMARKTREGIO,
  WERKTAFEL,
  LAND
}
