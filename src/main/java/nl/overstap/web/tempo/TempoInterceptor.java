package nl.overstap.web.tempo;

import java.util.Map;
import nl.overstap.graphql.tempo.Klant;
import nl.overstap.graphql.tempo.Stand;
import nl.overstap.graphql.tempo.Tegoeden;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Tells the schema whom to charge, and the caller how it stands afterwards.
@Component
final class TempoInterceptor implements WebGraphQlInterceptor {
  private final Tegoeden tegoeden;

  TempoInterceptor(Tegoeden tegoeden) {
    this.tegoeden = tegoeden;
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    if (request.getAttributes().get(Klant.class.getName()) instanceof Klant klant) {
      request.configureExecutionInput(
          (input, builder) -> builder.graphQLContext(Map.of(Klant.class, klant)).build());
    }
    return chain.next(request).doOnNext(this::tell);
  }

  private void tell(WebGraphQlResponse response) {
    Stand stand = response.getExecutionInput().getGraphQLContext().get(Stand.class);
    if (stand != null) {
      TempoHeaders.of(tegoeden, stand).forEach(response.getResponseHeaders()::set);
    }
  }
}
