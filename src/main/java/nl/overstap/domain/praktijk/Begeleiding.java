package nl.overstap.domain.praktijk;

/// Who guides somebody at a Praktijkplek.
public enum Begeleiding {
  PRAKTIJKOPLEIDER,
  JUNIOR_PRAKTIJKOPLEIDER,
  JOBCOACH,
  GROEP,
  GEEN,
  ONBEKEND
}
