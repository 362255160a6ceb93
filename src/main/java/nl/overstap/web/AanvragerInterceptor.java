package nl.overstap.web;

import java.util.Map;
import nl.overstap.graphql.toegang.Aanvrager;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Tells the schema who asks, while the thread of the request still knows.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AanvragerInterceptor implements WebGraphQlInterceptor {

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    Aanvrager aanvrager = aanvrager(SecurityContextHolder.getContext().getAuthentication());
    request.configureExecutionInput(
        (input, builder) -> builder.graphQLContext(Map.of(Aanvrager.class, aanvrager)).build());
    return chain.next(request);
  }

  private static Aanvrager aanvrager(@Nullable Authentication authentication) {
    return authentication != null
            && authentication.isAuthenticated()
            && authentication.getPrincipal() instanceof Aanvrager aanvrager
        ? aanvrager
        : Aanvrager.ONBEKEND;
  }
}
