package nl.overstap.graphql.request;

import java.util.List;
import nl.overstap.graphql.error.Foutcode;
import nl.overstap.graphql.error.InvalidRequestException;

/// Why a catalogue version that was named cannot be used.
public final class VersionErrors {
  private VersionErrors() {}

  /// The version that an argument names is not kept, or no longer.
  ///
  /// @param veld the argument, which has to be given
  /// @param kept the keys of the versions that are kept, the served one first
  public static InvalidRequestException notKept(String veld, String key, List<String> kept) {
    return notKept(veld, key, kept, ".");
  }

  /// The same for the argument `versie` of a question, which may be left out.
  static InvalidRequestException notKept(String key, List<String> kept) {
    return notKept("versie", key, kept, ", of laat versie weg.");
  }

  private static InvalidRequestException notKept(
      String veld, String key, List<String> kept, String otherwise) {
    return new InvalidRequestException(
        Foutcode.VERSIE_ONBEKEND,
        veld,
        key,
        "Catalogusversie '"
            + key
            + "' is niet bewaard. Bewaard "
            + (kept.size() == 1 ? "is " : "zijn ")
            + (kept.isEmpty() ? "er geen" : String.join(", ", kept))
            + ". Gebruik een van die"
            + otherwise);
  }

  static InvalidRequestException busy(String key) {
    return new InvalidRequestException(
        Foutcode.VERSIE_WORDT_GELADEN,
        "versie",
        key,
        "Catalogusversie '"
            + key
            + "' wordt in het geheugen gezet. Probeer het over een minuut nog eens, of laat versie"
            + " weg.");
  }
}
