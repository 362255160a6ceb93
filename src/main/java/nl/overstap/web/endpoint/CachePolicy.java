package nl.overstap.web.endpoint;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.HttpHeaders;

/// How long others may keep an answer to GET (`overstap.http.*`).
///
/// @param bewaren without asking again whether the catalogue is still the same; zero means that
///   they always ask, which costs a 304 without a body
@ConfigurationProperties("overstap.http")
record CachePolicy(@DefaultValue("0s") Duration bewaren) {

  /// Cache-Control for an answer that may be kept; only by the caller itself where it said who it
  /// is.
  String cacheControl(HttpHeaders request) {
    String whose = request.containsHeader(HttpHeaders.AUTHORIZATION) ? "private" : "public";
    return whose
        + (bewaren.isZero() ? ", no-cache" : ", max-age=" + bewaren.toSeconds())
        + ", must-revalidate";
  }
}
