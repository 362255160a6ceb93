package nl.overstap.domain.vraag;

/// The kinds of things that can be searched for.
public enum Soort {
  FUNCTIE,
  SKILL,
  OPLEIDING,
  SECTOR,
  KWALIFICATIE,
  REGIO
}
