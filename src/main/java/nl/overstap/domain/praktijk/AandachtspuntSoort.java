package nl.overstap.domain.praktijk;

/// What kind of thing to check together.
public enum AandachtspuntSoort {
  HOOGTE,
  ZIEN,
  LICHAMELIJK,
  WERKTIJDEN,
  VERVOER,
  VOG,
  LEEFTIJD,
  TAAL,
  BEDRIJF,
  LEERBAAN
}
