package nl.overstap.advice.answer.blokkade;

/// What to give up for a path, in the order in which it is proposed (R14).
public enum VersoepelingSoort {
  /// More weeks.
  WEKEN,

  /// More euros.
  KOSTEN,

  /// More hours.
  UREN,

  /// Another leerweg or vorm.
  LEERWEG,

  /// Other regio's.
  REGIO,

  /// Something that was left out.
  ZONDER,

  /// Working on the way.
  VIA_FUNCTIES,

  /// A module that does not exist yet.
  ONTBREKENDE_MODULE
}
