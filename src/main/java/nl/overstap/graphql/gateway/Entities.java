package nl.overstap.graphql.gateway;

import com.apollographql.federation.graphqljava._Entity;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import nl.overstap.domain.vraag.Soort;
import nl.overstap.graphql.error.Foutcode;
import nl.overstap.graphql.error.InvalidRequestException;
import nl.overstap.graphql.input.Ids;
import nl.overstap.graphql.lookup.AnyLoader;
import nl.overstap.graphql.lookup.Lookups;
import org.jspecify.annotations.Nullable;

/// What a gateway asks by type and id, in one batch per type: the field `_entities`. An id that the
/// catalogue does not hold gives an empty place.
final class Entities implements DataFetcher<CompletableFuture<List<@Nullable Object>>> {
  private static final Map<String, Soort> SOORTEN =
      Map.of(
          "Functie", Soort.FUNCTIE,
          "Skill", Soort.SKILL,
          "Opleiding", Soort.OPLEIDING,
          "Sector", Soort.SECTOR);

  @Override
  public CompletableFuture<List<@Nullable Object>> get(DataFetchingEnvironment env) {
    List<?> asked = Objects.requireNonNull(env.<List<?>>getArgument(_Entity.argumentName));
    AnyLoader loader = new AnyLoader(env);
    return Lookups.inOrder(
        Ids.requireFew(_Entity.argumentName, asked).stream()
            .map(representation -> load(representation, loader))
            .toList());
  }

  private static CompletableFuture<@Nullable Object> load(Object representation, AnyLoader loader) {
    Map<?, ?> parts = representation instanceof Map<?, ?> map ? map : Map.of();
    return loader.load(
        soort(parts.get("__typename")),
        Ids.requireValid("representations.id", text(parts.get("id"), "")));
  }

  private static Soort soort(@Nullable Object typename) {
    String named = text(typename, "leeg");
    Soort soort = SOORTEN.get(named);
    if (soort == null) {
      throw new InvalidRequestException(
          Foutcode.ONGELDIGE_INVOER,
          "representations.__typename",
          named,
          "representations.__typename is '"
              + named
              + "'. Kies Functie, Skill, Opleiding of Sector.");
    }
    return soort;
  }

  private static String text(@Nullable Object value, String otherwise) {
    return value == null ? otherwise : value.toString();
  }
}
