package nl.overstap.web.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import nl.overstap.graphql.error.Foutcode;
import nl.overstap.graphql.error.InvalidRequestException;
import nl.overstap.graphql.request.Grenzen;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/// Reads the body of a request, no further than it may be long.
final class BodyReader {
  private static final MediaType JSON = MediaType.APPLICATION_JSON;

  private final int most;

  BodyReader(Grenzen grenzen) {
    this.most = Math.toIntExact(grenzen.verzoek().toBytes());
  }

  /// Throws [InvalidRequestException] for another media type, charset or encoding than we read, for
  /// a body that is too long, and for one that breaks off.
  byte[] read(HttpServletRequest request) {
    checkKind(request);
    try (InputStream body = request.getInputStream()) {
      byte[] bytes = body.readNBytes(most + 1);
      if (bytes.length > most) {
        throw tooLarge();
      }
      return bytes;
    } catch (IOException brokenOff) {
      throw Malformed.request("verzoek", "Het verzoek kwam niet heel over. Stuur het nog eens.");
    }
  }

  private void checkKind(HttpServletRequest request) {
    String given = request.getContentType();
    if (given == null || !isJson(given)) {
      throw Malformed.mediaType(given == null ? "" : given);
    }
    String encoding = request.getHeader("Content-Encoding");
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      throw new InvalidRequestException(
          Foutcode.MEDIATYPE_ONBEKEND,
          "Content-Encoding",
          encoding,
          "Content-Encoding '" + encoding + "' lezen we niet. Stuur het verzoek ongecomprimeerd.");
    }
    if (request.getContentLengthLong() > most) {
      throw tooLarge();
    }
  }

  private static boolean isJson(String given) {
    try {
      MediaType type = MediaType.parseMediaType(given);
      return type.equalsTypeAndSubtype(JSON)
          && (type.getCharset() == null || StandardCharsets.UTF_8.equals(type.getCharset()));
    } catch (InvalidMediaTypeException | IllegalCharsetNameException nothingWeKnow) {
      return false;
    }
  }

  private InvalidRequestException tooLarge() {
    return new InvalidRequestException(
        Foutcode.VERZOEK_TE_GROOT,
        "verzoek",
        "",
        "Het verzoek is te groot. Dat mag tot en met " + most + " bytes.");
  }
}
