package nl.overstap.graphql.input;

import static nl.overstap.graphql.input.Defaults.orElse;

import java.time.Clock;
import java.time.LocalDate;
import nl.overstap.advice.question.UpskillpadVraag;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.vraag.Criterium;
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

  public UpskillpadVraag of(UpskillpadInput input) {
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
}
