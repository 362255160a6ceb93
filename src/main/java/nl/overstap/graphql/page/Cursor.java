package nl.overstap.graphql.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import nl.overstap.catalog.read.page.SortKey;
import nl.overstap.graphql.error.Foutcode;
import nl.overstap.graphql.error.InvalidRequestException;

/// A place in a list of one catalogue version: base64url of version, sort key and id (R23). Callers
/// see it as an opaque text.
///
/// @param versie key of the catalogue version
public record Cursor(String versie, SortKey plaats) {
  /// Between the parts; none of them can hold it.
  private static final String SEPARATOR = "\u001f";

  public String encode() {
    String parts = String.join(SEPARATOR, versie, plaats.naam(), plaats.id());
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(parts.getBytes(StandardCharsets.UTF_8));
  }

  /// The key of the catalogue version that a cursor belongs to; empty for what is no cursor.
  public static Optional<String> findVersie(String text) {
    try {
      String[] parts = decodeBase64(text).split(SEPARATOR, -1);
      return parts.length == 3 ? Optional.of(parts[0]) : Optional.empty();
    } catch (InvalidRequestException noCursor) {
      return Optional.empty();
    }
  }

  /// Reads what [#encode()] wrote for this version. Throws [InvalidRequestException] with code
  /// ONGELDIGE_INVOER for another text and CURSOR_VERLOPEN for another version.
  static Cursor decode(String text, String versie) {
    String[] parts = decodeBase64(text).split(SEPARATOR, -1);
    if (parts.length != 3) {
      throw noCursor(text);
    }
    if (!parts[0].equals(versie)) {
      throw expired(text, parts[0], versie);
    }
    return new Cursor(versie, new SortKey(parts[1], parts[2]));
  }

  private static String decodeBase64(String text) {
    try {
      return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw noCursor(text);
    }
  }

  static InvalidRequestException noCursor(String text) {
    return new InvalidRequestException(
        Foutcode.ONGELDIGE_INVOER,
        "after",
        text,
        "after is '"
            + text
            + "'. Dat is geen cursor. Gebruik een cursor uit een eerder antwoord, of laat after"
            + " weg.");
  }

  private static InvalidRequestException expired(String text, String was, String nu) {
    return new InvalidRequestException(
        Foutcode.CURSOR_VERLOPEN,
        "after",
        text,
        "Deze cursor hoort bij catalogus "
            + was
            + ". Nu is "
            + nu
            + " in gebruik. Begin opnieuw, zonder after.");
  }
}
