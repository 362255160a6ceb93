package nl.overstap.domain.praktijk;

/// The situation of a person, only to choose which regelingen to mention.
public enum Situatie {
  WERKEND,
  WERKZOEKEND,
  WW,
  BIJSTAND,
  LEERLING,
  ZZP
}
