package nl.overstap.graphql.catalogus;

import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.function.Function;
import nl.overstap.domain.Levensloop;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.Sector;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.opleiding.Aanbod;
import nl.overstap.domain.opleiding.Opleider;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.praktijk.Praktijkplek;
import nl.overstap.domain.praktijk.Werkgever;
import nl.overstap.domain.regio.Regio;
import nl.overstap.domain.skill.Skill;
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
    return env -> part.apply(of(env.getSource()));
  }

  private static Levensloop of(@Nullable Object source) {
    return switch (source) {
      case Functie row -> row.levensloop();
      case Skill row -> row.levensloop();
      case Opleiding row -> row.levensloop();
      case Kwalificatie row -> row.levensloop();
      case Sector row -> row.levensloop();
      case Regio row -> row.levensloop();
      case Aanbod row -> row.levensloop();
      case Opleider row -> row.levensloop();
      case Praktijkplek row -> row.levensloop();
      case Werkgever row -> row.levensloop();
      case null, default -> throw new IllegalArgumentException("Geen begrip van de catalogus");
    };
  }
}
