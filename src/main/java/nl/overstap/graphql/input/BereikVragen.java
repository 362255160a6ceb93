package nl.overstap.graphql.input;

import static nl.overstap.graphql.input.Defaults.orElse;

import nl.overstap.advice.question.BereikVraag;
import nl.overstap.advice.question.InstroomVraag;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.vraag.Grens;
import nl.overstap.domain.vraag.Volgorde;
import nl.overstap.graphql.error.InvalidRequestException;
import org.springframework.stereotype.Component;

/// Makes the questions for what is within reach from what was typed. Throws
/// [InvalidRequestException] for what lies outside the bounds that the schema states.
@Component
public final class BereikVragen {
  private static final int DEFAULT_MAANDEN = 24;

  private final UpskillpadVragen vragen;
  private final SearchBudget budget;

  BereikVragen(UpskillpadVragen vragen, SearchBudget budget) {
    this.vragen = vragen;
    this.budget = budget;
  }

  public BereikVraag of(BereikInput input) {
    return new BereikVraag(
        ProfielMapper.toProfiel(input.profiel()),
        grens(input.binnen()),
        orElse(input.volgorde(), Volgorde.AANSLUITING),
        Filters.of(input.filter()),
        VoorwaardenMapper.toVoorwaarden(input.voorwaarden()),
        vragen.peildatum(input.peildatum()),
        budget.perQuestion());
  }

  public InstroomVraag of(InstroomInput input) {
    return new InstroomVraag(
        Ids.read("functie", input.functie(), FunctieId::new),
        grens(input.binnen()),
        Bounds.between(
            0, ProfielMapper.MAX_MAANDEN, orElse(input.maanden(), DEFAULT_MAANDEN), "maanden"),
        vragen.peildatum(input.peildatum()),
        budget.perQuestion());
  }

  private static Grens grens(GrensInput typed) {
    if (typed.weken() == null && typed.kosten() == null && typed.uren() == null) {
      throw Bounds.invalid("binnen", "leeg", "Vul weken, kosten of uren in.");
    }
    return new Grens(
        VoorwaardenMapper.weken(typed.weken(), "binnen.weken"),
        VoorwaardenMapper.kosten(typed.kosten(), "binnen.kosten"),
        VoorwaardenMapper.uren(typed.uren(), "binnen.uren"));
  }
}
