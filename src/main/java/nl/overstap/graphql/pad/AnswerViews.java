package nl.overstap.graphql.pad;

import java.util.List;
import nl.overstap.advice.answer.stap.KwalificatieNaStart;
import nl.overstap.advice.answer.stap.SkillOpNiveau;
import nl.overstap.advice.answer.stap.Vereiste;
import nl.overstap.domain.functie.Moment;
import nl.overstap.domain.skill.Skill;
import nl.overstap.graphql.catalogus.GeleerdeSkill;
import nl.overstap.graphql.catalogus.KwalificatieKeuze;
import org.jspecify.annotations.Nullable;

/// Parts of an answer in the shape of the schema.
final class AnswerViews {
  private AnswerViews() {}

  static List<GeleerdeSkill> skills(List<SkillOpNiveau> skills) {
    return skills.stream().map(row -> new GeleerdeSkill(row.skill(), row.niveau(), null)).toList();
  }

  static List<KwalificatieKeuze> naStart(List<KwalificatieNaStart> rows) {
    return rows.stream()
        .map(row -> new KwalificatieKeuze(row.eenVan(), Moment.NA_START, row.grond(), row.uitleg()))
        .toList();
  }

  static @Nullable String niveauTekst(Vereiste vereiste) {
    Skill skill = vereiste.skill();
    Integer niveau = vereiste.niveau();
    return skill == null || niveau == null ? null : skill.niveauTekst(niveau);
  }
}
