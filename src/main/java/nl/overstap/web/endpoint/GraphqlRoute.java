package nl.overstap.web.endpoint;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/// Puts our endpoint before the one that Spring for GraphQL brings, which has no GET, reads a
/// number as a question and answers what is no JSON in another form than was asked for.
@Configuration(proxyBeanMethods = false)
class GraphqlRoute {
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  RouterFunction<ServerResponse> graphqlOverHttp(
      GraphqlEndpoint endpoint, @Value("${spring.graphql.http.path:/graphql}") String path) {
    return RouterFunctions.route(RequestPredicates.path(path), endpoint::handle);
  }
}
