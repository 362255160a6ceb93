package nl.overstap.graphql.input;

import static nl.overstap.graphql.input.Defaults.orElse;

import java.util.List;
import nl.overstap.advice.question.AfwegingenVraag;
import nl.overstap.advice.question.AlternatievenVraag;
import nl.overstap.domain.vraag.Criterium;
import nl.overstap.graphql.error.InvalidRequestException;
import org.springframework.stereotype.Component;

/// Makes the questions for several paths to one functie from what was typed. Throws
/// [InvalidRequestException] for what lies outside the bounds that the schema states.
@Component
public final class AfwegingenVragen {
  private static final List<Criterium> DEFAULT_CRITERIA =
      List.of(Criterium.WEKEN, Criterium.KOSTEN);
  private static final int DEFAULT_AANTAL = 3;

  private final UpskillpadVragen vragen;

  AfwegingenVragen(UpskillpadVragen vragen) {
    this.vragen = vragen;
  }

  public AfwegingenVraag of(AfwegingenInput input) {
    UpskillpadInput path =
        new UpskillpadInput(
            input.profiel(),
            input.functie(),
            input.voorwaarden(),
            null,
            input.peildatum(),
            input.versie());
    return new AfwegingenVraag(vragen.of(path), orElse(input.criteria(), DEFAULT_CRITERIA));
  }

  public AlternatievenVraag of(AlternatievenInput input) {
    UpskillpadInput path =
        new UpskillpadInput(
            input.profiel(),
            input.functie(),
            input.voorwaarden(),
            input.optimaliseer(),
            input.peildatum(),
            input.versie());
    return new AlternatievenVraag(vragen.of(path), orElse(input.aantal(), DEFAULT_AANTAL));
  }
}
