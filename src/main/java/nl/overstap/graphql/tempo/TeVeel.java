package nl.overstap.graphql.tempo;

import nl.overstap.graphql.error.Foutcode;
import nl.overstap.graphql.error.InvalidRequestException;

/// What a caller hears who asked too much in a while.
public final class TeVeel {
  private TeVeel() {}

  /// Says when to come back.
  public static InvalidRequestException vragen(Stand stand) {
    return new InvalidRequestException(
        Foutcode.TE_VEEL_VRAGEN,
        "",
        "",
        "Je hebt in korte tijd te veel gevraagd. Wacht %d seconden, of vraag minder velden."
            .formatted(Stand.seconds(stand.wacht())));
  }
}
