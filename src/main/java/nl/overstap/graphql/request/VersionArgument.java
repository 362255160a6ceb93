package nl.overstap.graphql.request;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.overstap.advice.CompareTradeOffs;
import nl.overstap.advice.FindAlternatieven;
import nl.overstap.advice.FindInstroom;
import nl.overstap.advice.FindReachableFuncties;
import nl.overstap.advice.FindVersoepelingen;
import nl.overstap.advice.PlanUpskillpad;
import nl.overstap.advice.version.UseCases;
import nl.overstap.advice.version.VersionInUse;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.zoek.Zoeker;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/// Hands a controller what it asks of the version that the request has pinned: its reader, its
/// search or one of its use cases.
@Component
final class VersionArgument implements HandlerMethodArgumentResolver {
  private static final Map<Class<?>, Function<VersionInUse, Object>> PARTS =
      Map.of(
          CatalogueReader.class, VersionInUse::reader,
          Zoeker.class, VersionInUse::zoeker,
          PlanUpskillpad.class, of(UseCases::planUpskillpad),
          FindVersoepelingen.class, of(UseCases::findVersoepelingen),
          FindReachableFuncties.class, of(UseCases::findReachableFuncties),
          FindInstroom.class, of(UseCases::findInstroom),
          CompareTradeOffs.class, of(UseCases::compareTradeOffs),
          FindAlternatieven.class, of(UseCases::findAlternatieven));

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return PARTS.containsKey(parameter.getParameterType());
  }

  @Override
  public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment env) {
    return Optional.ofNullable(PARTS.get(parameter.getParameterType()))
        .orElseThrow(() -> new IllegalStateException("no part of a version: " + parameter))
        .apply(PinnedCatalogue.of(env.getGraphQlContext()).version());
  }

  private static Function<VersionInUse, Object> of(Function<UseCases, Object> useCase) {
    return version -> useCase.apply(version.useCases());
  }
}
