package nl.overstap.graphql.error;

import nl.overstap.advice.question.InvalidQuestionException;

/// Every `extensions.code` that an error can carry; `docs/api-errors.md` explains each.
public enum Foutcode {
  /// No such id in this catalogue version.
  ONBEKEND_ID,

  /// The id is of an earlier version, and nothing came in its place.
  VERVALLEN_ID,

  /// A value lies outside what its field allows.
  ONGELDIGE_INVOER,

  /// The functie is only experience, nobody can become it.
  GEEN_BESTEMMING,

  /// No catalogue is served yet.
  GEEN_CATALOGUS,

  /// The cursor belongs to another catalogue version.
  CURSOR_VERLOPEN,

  /// The asked catalogue version is not kept.
  VERSIE_ONBEKEND,

  /// The asked catalogue version is kept, and is on its way into memory.
  VERSIE_WORDT_GELADEN,

  /// This needs a token, and there is none or it does not count.
  NIET_INGELOGD,

  /// The token does not allow this.
  GEEN_TOEGANG,

  /// This caller has asked too much in a short time.
  TE_VEEL_VRAGEN,

  /// The text is no GraphQL.
  SYNTAXFOUT,

  /// The document does not fit the schema, or a variable does not fit its type.
  VRAAG_PAST_NIET,

  /// The operation is nested too deep or asks too much at once.
  VRAAG_TE_GROOT,

  /// The request took longer than a request may take.
  TIJD_OP,

  /// The request is no GraphQL request: no JSON, or not of the right shape.
  ONGELDIG_VERZOEK,

  /// The body of the request is larger than it may be.
  VERZOEK_TE_GROOT,

  /// The body of the request is of a kind that we do not read.
  MEDIATYPE_ONBEKEND,

  /// The caller accepts no form in which we can answer.
  ANTWOORDVORM_ONBEKEND,

  /// The operation holds a profile or changes something, and is therefore not for GET.
  ALLEEN_POST,

  /// Neither GET nor POST.
  METHODE_ONBEKEND,

  /// No trusted document has this id.
  DOCUMENT_ONBEKEND,

  /// Only trusted documents are executed here, and this is none.
  DOCUMENT_NIET_VERTROUWD,

  /// Something broke on our side.
  INTERNE_FOUT;

  static Foutcode of(InvalidQuestionException.Code code) {
    return switch (code) {
      case ONBEKEND_ID -> ONBEKEND_ID;
      case VERVALLEN_ID -> VERVALLEN_ID;
      case ONGELDIGE_INVOER -> ONGELDIGE_INVOER;
      case GEEN_BESTEMMING -> GEEN_BESTEMMING;
      case GEEN_CATALOGUS -> GEEN_CATALOGUS;
    };
  }
}
