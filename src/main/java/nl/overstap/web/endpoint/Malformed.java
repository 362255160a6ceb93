package nl.overstap.web.endpoint;

import nl.overstap.graphql.error.Foutcode;
import nl.overstap.graphql.error.InvalidRequestException;

/// What is wrong with a request that cannot be read.
final class Malformed {
  private Malformed() {}

  static InvalidRequestException request(String veld, String message) {
    return new InvalidRequestException(Foutcode.ONGELDIG_VERZOEK, veld, "", message);
  }

  static InvalidRequestException noJson(String veld) {
    return request(
        veld,
        veld
            + " is geen JSON. Stuur een object, bijvoorbeeld {\"query\": \"{ catalogus { versie }"
            + " }\"}.");
  }

  /// @param kind what it should be, with its article
  static InvalidRequestException kind(String veld, String kind) {
    return request(veld, veld + " moet " + kind + " zijn.");
  }

  static InvalidRequestException mediaType(String given) {
    return new InvalidRequestException(
        Foutcode.MEDIATYPE_ONBEKEND,
        "Content-Type",
        given,
        given.isEmpty()
            ? "Content-Type ontbreekt. Gebruik application/json."
            : "Content-Type '" + given + "' kennen we niet. Gebruik application/json in UTF-8.");
  }
}
