package nl.overstap.domain.vraag;

/// What a path is measured by: weeks, euros that the person pays, own hours, number of steps.
public enum Criterium {
  WEKEN,
  KOSTEN,
  UREN,
  STAPPEN
}
