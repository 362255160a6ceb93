package nl.overstap.domain.functie;

/// When a Kwalificatie is asked: VOORAF is planned, NA_START is arranged by the werkgever (R6).
public enum Moment {
  VOORAF,
  NA_START
}
