package nl.overstap.graphql.input;

import static nl.overstap.graphql.input.Defaults.orElse;

import java.time.Clock;
import java.time.LocalDate;
import nl.overstap.advice.question.UpskillpadVraag;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.vraag.Criterium;
import nl.overstap.graphql.error.Foutcode;
import nl.overstap.graphql.error.InvalidRequestException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the question for a path from what was typed. Throws [InvalidRequestException] for what
/// lies outside the bounds that the schema states.
@Component
public final class UpskillpadVragen {
  private final Clock clock;
  private final SearchBudget budget;

  UpskillpadVragen(Clock clock, SearchBudget budget) {
    this.clock = clock;
    this.budget = budget;
  }

  public UpskillpadVraag of(UpskillpadInput input, CatalogueReader catalogus) {
    requireServed(input.versie(), catalogus.versie().key());
    return new UpskillpadVraag(
        ProfielMapper.toProfiel(input.profiel()),
        Ids.read("functie", input.functie(), FunctieId::new),
        VoorwaardenMapper.toVoorwaarden(input.voorwaarden()),
        orElse(input.optimaliseer(), Criterium.WEKEN),
        peildatum(input.peildatum()),
        budget.perQuestion());
  }

  LocalDate peildatum(@Nullable LocalDate day) {
    return day == null ? LocalDate.now(clock) : Bounds.inThisCentury(day, "peildatum");
  }

  static void requireServed(@Nullable String versie, String served) {
    if (versie != null && !versie.equals(served)) {
      throw new InvalidRequestException(
          Foutcode.VERSIE_ONBEKEND,
          "versie",
          versie,
          "Catalogusversie '"
              + versie
              + "' is niet in gebruik. In gebruik is '"
              + served
              + "'. Gebruik die, of laat versie weg.");
    }
  }
}
