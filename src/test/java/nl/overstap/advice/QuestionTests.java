package nl.overstap.advice;

import static nl.overstap.advice.drawn.Question.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.overstap.advice.drawn.Question;
import nl.overstap.advice.drawn.World;
import nl.overstap.advice.question.InvalidQuestionException;
import nl.overstap.advice.question.InvalidQuestionException.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Questions that cannot be asked, and ids that are read as another (R7).
class QuestionTests {
  private static final World WORLD =
      World.drawn(
          "functie monteur-zonnepanelen: lassen 1",
          "functie klussen [ERVARING]",
          "regio west",
          "opleiders rona",
          "papier vca",
          "opleiding cursus: -> lassen 2",
          "aanbod gouda [opleiding=cursus]");

  static Question[] unknown() {
    return new Question[] {
      to("monteur-zonnepaneel"),
      target().has("lasen 1"),
      target().not("lasen 1"),
      target().worked("monteur-zonnepanele", 3),
      target().finished("cursis"),
      target().holds("vc"),
      target().livesIn("wst"),
      target().wants("regios=wst"),
      target().wants("ookKwalificaties=vc"),
      target().wants("zonder=cursis"),
    };
  }

  private static Question target() {
    return to("monteur-zonnepanelen");
  }

  private static InvalidQuestionException refused(World world, Question question) {
    return catchThrowableOfType(InvalidQuestionException.class, () -> world.ask(question));
  }

  @ParameterizedTest
  @MethodSource("unknown")
  void an_unknown_id_is_an_error_with_the_nearest_ones(Question question) {
    InvalidQuestionException refused = refused(WORLD, question);

    assertThat(refused.fault().code()).isEqualTo(Code.ONBEKEND_ID);
    assertThat(refused.fault().nearest()).isNotEmpty();
    assertThat(refused)
        .hasMessageContaining(refused.fault().field())
        .hasMessageContaining("'" + refused.fault().value() + "'")
        .hasMessageContaining("Bedoel je misschien " + refused.fault().nearest().getFirst());
  }

  @Test
  void the_message_says_where_what_and_what_would_be_right() {
    assertThat(refused(WORLD, target().has("lasen 1")))
        .hasMessage(
            "profiel.skills.skill: er is geen skill met id 'lasen' in deze catalogus."
                + " Bedoel je misschien lassen?");
  }

  @Test
  void R7_an_ervaring_is_no_destination() {
    InvalidQuestionException refused = refused(WORLD, to("klussen"));

    assertThat(refused.fault().code()).isEqualTo(Code.GEEN_BESTEMMING);
    assertThat(refused).hasMessageContaining("'klussen' is een ervaring");
  }

  @Test
  void R7_a_skill_that_is_both_had_and_not_had_is_an_error() {
    InvalidQuestionException refused = refused(WORLD, target().has("lassen 2").not("lassen 2"));

    assertThat(refused.fault().code()).isEqualTo(Code.ONGELDIGE_INVOER);
    assertThat(refused)
        .hasMessage(
            "profiel.nogNiet: 'lassen' staat bij skills op niveau 2 en bij nogNiet vanaf niveau 2."
                + " Laat een van de twee weg, of kies bij nogNiet een hoger niveau.");
    WORLD.answers(target().has("lassen 1").not("lassen 2")).goes("-");
  }

  @Test
  void R7_a_vervallen_id_is_read_as_its_vervanger_and_the_answer_says_so() {
    World world =
        World.drawn(
            "skill oud [vervallen=ja vervangenDoor=tussen naam=Oud]",
            "skill tussen [vervallen=ja vervangenDoor=nieuw]",
            "skill nieuw [naam=Nieuw]",
            "functie oud-werk [vervallen=ja vervangenDoor=monteur naam=Monteuse]: ander 1",
            "functie monteur: nieuw 2",
            "opleiding les: -> nieuw 2");

    world
        .answers(to("monteur").has("oud 2"))
        .goes("-")
        .says("De skill 'Oud' bestaat niet meer. We lezen die als 'Nieuw'.");
    world
        .answers(to("oud-werk"))
        .goes("les")
        .says("De functie 'Monteuse' bestaat niet meer. We lezen die als 'monteur'.");
    world.answers(to("monteur").has("nieuw 2")).doesNotSay("bestaat niet meer");
  }

  @Test
  void R7_what_is_vervallen_without_vervanger_still_counts_in_a_profiel_and_is_never_planned() {
    World world =
        World.drawn(
            "functie monteur: doel 1",
            "functie hulp [vervallen=ja]: doel 1",
            "werk hulp 1: doel 1",
            "opleiding oud [1w vervallen=ja]: -> doel 1",
            "opleiding nieuw [9w]: -> doel 1");

    world.answers(to("monteur")).goes("nieuw");
    world.answers(to("monteur").worked("hulp", 60)).goes("-");
    world.answers(to("monteur").finished("oud")).goes("-");
  }

  @Test
  void R7_a_leerbaan_in_a_functie_that_is_vervallen_is_not_to_be_found() {
    World.drawn(
            "functie monteur: doel 1",
            "functie hulp [vervallen=ja]",
            "opleiding bbl [1w leerbaan=hulp]: -> doel 1",
            "opleiding anders [9w]: -> doel 1")
        .answers(to("monteur"))
        .goes("anders");
  }
}
