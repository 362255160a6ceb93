package nl.overstap.web.tempo;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.overstap.graphql.tempo.Stand;
import nl.overstap.graphql.tempo.Tegoeden;

/// What a caller may still ask, as `draft-ietf-httpapi-ratelimit-headers` writes it: `q` is the
/// most, `w` the seconds in which that comes back, `r` what is left, `t` the seconds until all is
/// back.
final class TempoHeaders {
  private static final String POLICY = "\"complexiteit\"";

  private TempoHeaders() {}

  static Map<String, String> of(Tegoeden tegoeden, Stand stand) {
    Map<String, String> headers = new LinkedHashMap<>();
    if (tegoeden.isCounted()) {
      headers.put(
          "RateLimit-Policy",
          POLICY + ";q=" + tegoeden.most() + ";w=" + Stand.seconds(tegoeden.timeToFill()));
      headers.put(
          "RateLimit", POLICY + ";r=" + stand.over() + ";t=" + Stand.seconds(stand.hersteld()));
    }
    if (!stand.toegestaan()) {
      headers.put("Retry-After", String.valueOf(Stand.seconds(stand.wacht())));
    }
    return headers;
  }
}
