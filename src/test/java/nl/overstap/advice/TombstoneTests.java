package nl.overstap.advice;

import static nl.overstap.advice.drawn.Question.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.overstap.advice.drawn.Question;
import nl.overstap.advice.drawn.World;
import nl.overstap.advice.question.InvalidQuestionException;
import nl.overstap.advice.question.InvalidQuestionException.Code;
import nl.overstap.catalog.read.Grafsteen;
import nl.overstap.catalog.read.verschil.Conceptsoort;
import org.junit.jupiter.api.Test;

/// R7 and R20: ids that only an earlier version of the catalogue had.
class TombstoneTests {
  private static final World WORLD =
      World.drawn(
              "skill nieuw [naam=Nieuw]",
              "functie monteur: nieuw 2",
              "opleiding les [1w]: -> nieuw 2",
              "opleiding anders [9w]: -> nieuw 2",
              "opleiders rona")
          .after(
              new Grafsteen(Conceptsoort.SKILL, "oud", "Oud", "tussen"),
              new Grafsteen(Conceptsoort.SKILL, "tussen", "Tussen", "nieuw"),
              new Grafsteen(Conceptsoort.SKILL, "rond", "Rond", "rond"),
              new Grafsteen(Conceptsoort.SKILL, "weg", "Weg", null),
              new Grafsteen(Conceptsoort.SKILL, "nergens", "Nergens", "bestaat-niet"),
              new Grafsteen(Conceptsoort.FUNCTIE, "monteuse", "Monteuse", "monteur"),
              new Grafsteen(Conceptsoort.OPLEIDING, "cursus", "Cursus", "les"),
              new Grafsteen(Conceptsoort.OPLEIDING, "vroeger", "Vroeger", null),
              new Grafsteen(Conceptsoort.OPLEIDER, "oude-rona", "Oude Rona", "rona"));

  @Test
  void R7_a_tombstone_in_a_profiel_is_read_as_its_vervanger_and_the_answer_says_so() {
    WORLD
        .answers(to("monteur").has("oud 2"))
        .goes("-")
        .says("De skill 'Oud' bestaat niet meer. We lezen die als 'Nieuw'.");
    WORLD.answers(to("monteur").not("oud 1")).goes("les");
    WORLD
        .answers(to("monteur").finished("cursus"))
        .goes("-")
        .says("De opleiding 'Cursus' bestaat niet meer. We lezen die als 'les'.");
  }

  @Test
  void R7_a_tombstone_as_the_goal_is_read_as_its_vervanger() {
    WORLD
        .answers(to("monteuse"))
        .goes("les")
        .says("De functie 'Monteuse' bestaat niet meer. We lezen die als 'monteur'.");
  }

  @Test
  void R11_a_tombstone_in_zonder_leaves_out_its_vervanger() {
    WORLD
        .answers(to("monteur").wants("zonder=cursus"))
        .goes("anders")
        .says("De opleiding 'Cursus' bestaat niet meer. We lezen die als 'les'.");
    WORLD.answers(to("monteur").wants("zonder=oude-rona")).goes("les");
  }

  @Test
  void R20_a_tombstone_that_nothing_came_in_place_of_is_an_error_that_says_so() {
    assertGone(to("monteur").has("weg 1"), "profiel.skills.skill", "Weg");
    assertGone(to("monteur").has("nergens 1"), "profiel.skills.skill", "Nergens");
    assertGone(to("monteur").has("rond 1"), "profiel.skills.skill", "Rond");
    assertGone(to("monteur").wants("zonder=vroeger"), "voorwaarden.zonder", "Vroeger");
  }

  @Test
  void R20_a_tombstone_of_another_soort_is_unknown() {
    InvalidQuestionException refused = refused(to("monteur").has("cursus 1"));

    assertThat(refused.fault().code()).isEqualTo(Code.ONBEKEND_ID);
  }

  private static void assertGone(Question question, String field, String naam) {
    InvalidQuestionException refused = refused(question);

    assertThat(refused.fault().code()).isEqualTo(Code.VERVALLEN_ID);
    assertThat(refused.fault().field()).isEqualTo(field);
    assertThat(refused).hasMessageContaining("'" + naam + "'").hasMessageContaining("vervallen");
  }

  private static InvalidQuestionException refused(Question question) {
    return catchThrowableOfType(InvalidQuestionException.class, () -> WORLD.ask(question));
  }
}
