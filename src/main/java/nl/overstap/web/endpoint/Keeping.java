package nl.overstap.web.endpoint;

import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Says what others may keep of an answer, and knows whether they have it still.
@Component
@EnableConfigurationProperties(CachePolicy.class)
final class Keeping {
  private static final String NEVER = "no-store";

  private final Fingerprint fingerprint;
  private final CachePolicy policy;

  Keeping(ServedVersion served, Clock clock, CachePolicy policy) {
    this.fingerprint = new Fingerprint(served, clock, Build.mark());
    this.policy = policy;
  }

  /// The entity tag of what this call would be answered with now.
  Optional<String> findTag(Call call) {
    return call.parsed().isValid()
        ? fingerprint.find(call.document(), call.question(), call.form())
        : Optional.empty();
  }

  /// Whether the caller has the answer with this tag.
  static boolean isKnown(String tag, Call call) {
    return Fingerprint.isKnown(tag, call.http().headers().header(HttpHeaders.IF_NONE_MATCH));
  }

  Answer kept(Answer answer, String tag, Call call) {
    return answer
        .with(HttpHeaders.ETAG, tag)
        .with(
            HttpHeaders.CACHE_CONTROL, policy.cacheControl(call.http().headers().asHttpHeaders()));
  }

  static Answer notKept(Answer answer) {
    return answer.with(HttpHeaders.CACHE_CONTROL, NEVER);
  }
}
