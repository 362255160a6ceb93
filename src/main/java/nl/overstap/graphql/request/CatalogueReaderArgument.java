package nl.overstap.graphql.request;

import graphql.schema.DataFetchingEnvironment;
import nl.overstap.catalog.read.CatalogueReader;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/// Hands a controller the reader that the request has pinned.
@Component
final class CatalogueReaderArgument implements HandlerMethodArgumentResolver {
  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == CatalogueReader.class;
  }

  @Override
  public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment env) {
    return PinnedCatalogue.of(env.getGraphQlContext()).reader();
  }
}
