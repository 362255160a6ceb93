package nl.overstap.web.endpoint;

import nl.overstap.graphql.error.Foutcode;
import org.springframework.http.HttpStatus;

/// Which status belongs to an answer without data.
final class Statuses {
  private Statuses() {}

  /// For a request that was not executed.
  static HttpStatus of(Foutcode code, AnswerForm form) {
    return switch (code) {
      case ONGELDIG_VERZOEK -> HttpStatus.BAD_REQUEST;
      case VERZOEK_TE_GROOT -> HttpStatus.CONTENT_TOO_LARGE;
      case MEDIATYPE_ONBEKEND -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
      case ANTWOORDVORM_ONBEKEND -> HttpStatus.NOT_ACCEPTABLE;
      case ALLEEN_POST, METHODE_ONBEKEND -> HttpStatus.METHOD_NOT_ALLOWED;
      case TE_VEEL_VRAGEN -> HttpStatus.TOO_MANY_REQUESTS;
      case INTERNE_FOUT -> HttpStatus.INTERNAL_SERVER_ERROR;
      case DOCUMENT_NIET_VERTROUWD -> readable(form, HttpStatus.FORBIDDEN);
      default -> readable(form, HttpStatus.BAD_REQUEST);
    };
  }

  /// The methods that would do, for a status that says that this one does not.
  static String allowed(Foutcode code) {
    return code == Foutcode.ALLEEN_POST ? "POST" : "GET, HEAD, POST";
  }

  /// To whoever asks for plain JSON the status says only whether the request could be read.
  private static HttpStatus readable(AnswerForm form, HttpStatus otherwise) {
    return form == AnswerForm.JSON ? HttpStatus.OK : otherwise;
  }
}
