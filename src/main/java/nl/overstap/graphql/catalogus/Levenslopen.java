package nl.overstap.graphql.catalogus;

import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.overstap.domain.Begrip;
import nl.overstap.domain.Levensloop;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/// The fields `vervallen` and `vervangenDoor`, the same on every type with an id of its own (R7,
/// R20).
@Component
final class Levenslopen implements RuntimeWiringConfigurer {
  private static final List<String> TYPES =
      List.of(
          "Functie",
          "Skill",
          "Opleiding",
          "Kwalificatie",
          "Sector",
          "Regio",
          "Aanbod",
          "Opleider",
          "Praktijkplek",
          "Werkgever");

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    for (String type : TYPES) {
      wiring.type(
          type,
          fields ->
              fields
                  .dataFetcher("vervallen", fetch(Levensloop::vervallen))
                  .dataFetcher("vervangenDoor", fetch(Levensloop::vervangenDoor)));
    }
  }

  private static DataFetcher<@Nullable Object> fetch(Function<Levensloop, @Nullable Object> part) {
    return env -> {
      Begrip<?> begrip = Objects.requireNonNull(env.getSource());
      return part.apply(begrip.levensloop());
    };
  }
}
