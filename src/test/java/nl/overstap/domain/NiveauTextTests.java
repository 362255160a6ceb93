package nl.overstap.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.skill.SkillSoort;
import org.junit.jupiter.api.Test;

/// What pages print for a niveau (R2).
class NiveauTextTests {

  @Test
  void R2_words_for_most_skills() {
    assertThat(texts(skill("lassen", SkillSoort.VAARDIGHEID)))
        .containsExactly("met hulp", "zelfstandig", "gevorderd", "kan het anderen leren");
  }

  @Test
  void R2_european_levels_for_languages() {
    assertThat(texts(skill("Nederlands", SkillSoort.TAAL))).containsExactly("A2", "B1", "B2", "C1");
  }

  @Test
  void R2_reference_levels_for_rekenen_whatever_its_soort() {
    assertThat(texts(skill("Rekenen", SkillSoort.KENNIS))).containsExactly("1F", "2F", "3F", "4F");
    assertThat(texts(skill("getallen en maten", SkillSoort.VAARDIGHEID, "rekenen")))
        .containsExactly("1F", "2F", "3F", "4F");
    assertThat(texts(skill("berekenen", SkillSoort.KENNIS))).contains("met hulp");
  }

  @Test
  void a_fifth_niveau_is_refused() {
    Skill skill = skill("lassen", SkillSoort.VAARDIGHEID);

    assertThatThrownBy(() -> skill.niveauTekst(5)).hasMessageContaining("5 is geen niveau");
  }

  private static List<String> texts(Skill skill) {
    return List.of(
        skill.niveauTekst(1), skill.niveauTekst(2), skill.niveauTekst(3), skill.niveauTekst(4));
  }

  private static Skill skill(String naam, SkillSoort soort, String... alternatieven) {
    return new Skill(
        new SkillId("skill/x"),
        naam,
        soort,
        null,
        null,
        List.of(alternatieven),
        0,
        "nl",
        Levensloop.BESTAAT,
        Bronvermelding.INDICATIEF);
  }
}
