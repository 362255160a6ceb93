package nl.overstap.graphql.catalogus;

import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.function.Function;
import nl.overstap.domain.Begrip;
import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.functie.Arbeidsmarkt;
import nl.overstap.domain.opleiding.Voorafeis;
import nl.overstap.domain.praktijk.Aandachtspunt;
import nl.overstap.domain.praktijk.Regeling;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/// The fields `herkomst`, `bron` and `peildatum`, the same on every type that shows a row of the
/// catalogue.
@Component
final class Bronvermeldingen implements RuntimeWiringConfigurer {
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
          "Werkgever",
          "Arbeidsmarkt",
          "Aandachtspunt",
          "Regeling",
          "SkillVooraf",
          "KwalificatieVooraf",
          "FunctieVooraf",
          "SkillEis",
          "SkillNiveau",
          "SkillRelatie",
          "Ontwikkeling",
          "Taak");

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    for (String type : TYPES) {
      wiring.type(
          type,
          fields ->
              fields
                  .dataFetcher("herkomst", fetch(Bronvermelding::herkomst))
                  .dataFetcher("bron", fetch(Bronvermelding::bron))
                  .dataFetcher("peildatum", fetch(Bronvermelding::peildatum)));
    }
  }

  private static DataFetcher<@Nullable Object> fetch(
      Function<Bronvermelding, @Nullable Object> part) {
    return env -> {
      Bronvermelding bron = of(env.getSource());
      return bron == null ? null : part.apply(bron);
    };
  }

  private static @Nullable Bronvermelding of(@Nullable Object source) {
    return switch (source) {
      case MetBron row -> row.bronvermelding();
      case Begrip<?> row -> row.bron();
      case Arbeidsmarkt row -> row.bron();
      case Aandachtspunt row -> row.bron();
      case Regeling row -> row.bron();
      case Voorafeis row -> row.bron();
      case null, default -> throw new IllegalArgumentException("Geen rij van de catalogus");
    };
  }
}
