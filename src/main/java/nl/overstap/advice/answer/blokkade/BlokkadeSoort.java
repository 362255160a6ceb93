package nl.overstap.advice.answer.blokkade;

/// Kinds of reasons why there is no path (R14).
public enum BlokkadeSoort {
  /// Nothing in the catalogue teaches it.
  NIET_TE_LEREN,

  /// Something teaches it, but the wishes leave it out.
  BUITEN_FILTER,

  /// A limit on weken, kosten or uren is too tight.
  GRENS,

  /// The catalogue does not know what the functie asks.
  GEEN_EISEN_BEKEND
}
