package nl.overstap.graphql.pad;

import java.util.List;
import nl.overstap.advice.FindVersoepelingen;
import nl.overstap.advice.answer.GeenPad;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.answer.blokkade.Versoepeling;
import nl.overstap.advice.answer.stap.Stap;
import nl.overstap.advice.answer.stap.Vereiste;
import nl.overstap.graphql.catalogus.GeleerdeSkill;
import nl.overstap.graphql.catalogus.KwalificatieKeuze;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// What an answer shows in another shape than it has, and what is computed only when asked for.
@Controller
final class AnswerController {
  @SchemaMapping
  List<GeleerdeSkill> aannames(Upskillpad pad) {
    return AnswerViews.skills(pad.aannames());
  }

  @SchemaMapping
  List<KwalificatieKeuze> naStart(Upskillpad pad) {
    return AnswerViews.naStart(pad.naStart());
  }

  @SchemaMapping
  List<GeleerdeSkill> leert(Stap stap) {
    return AnswerViews.skills(stap.leert());
  }

  @SchemaMapping
  @Nullable String niveauTekst(Vereiste vereiste) {
    return AnswerViews.niveauTekst(vereiste);
  }

  @SchemaMapping
  List<Versoepeling> versoepelingen(GeenPad geenPad, FindVersoepelingen findVersoepelingen) {
    return findVersoepelingen.find(geenPad);
  }
}
