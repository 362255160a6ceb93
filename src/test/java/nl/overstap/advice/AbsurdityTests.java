package nl.overstap.advice;

import static nl.overstap.advice.absurd.AbsurditeitSoort.BBL_ZONDER_LEERBAAN;
import static nl.overstap.advice.absurd.AbsurditeitSoort.BUITEN_LADDER;
import static nl.overstap.advice.absurd.AbsurditeitSoort.ENTREE_OF_NT2;
import static nl.overstap.advice.absurd.AbsurditeitSoort.HOUDING_ALS_REDEN;
import static nl.overstap.advice.absurd.AbsurditeitSoort.INSTAP_TE_VER;
import static nl.overstap.advice.absurd.AbsurditeitSoort.ONBETAALD_ZONDER_KEUZE;
import static nl.overstap.advice.absurd.AbsurditeitSoort.ONDER_NIVEAU;
import static nl.overstap.advice.absurd.AbsurditeitSoort.PAPIER_UIT_CURSUS;
import static nl.overstap.advice.absurd.AbsurditeitSoort.RIJBEWIJS_NIET_GEVRAAGD;
import static nl.overstap.advice.absurd.AbsurditeitSoort.TE_VEEL_STAPPEN;
import static nl.overstap.advice.absurd.AbsurditeitSoort.TWEE_KEER_BBL;
import static nl.overstap.advice.drawn.Question.to;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overstap.advice.absurd.AbsurditeitSoort;
import nl.overstap.advice.drawn.Question;
import nl.overstap.advice.drawn.World;
import org.junit.jupiter.api.Test;

/// Each kind of absurd advice in a small catalogue in which it happens, and the rule or row by
/// which it does not.
class AbsurdityTests {
  private static final String VAK = "functie monteur: doel 2\n";

  @Test
  void entreeForSomebodyWithAHigherDiplomaUnlessThatCountsAsAdmission() {
    String drawing =
        VAK
            + """
            papier toelating [TOELATING]
            opleiding entree [40w ENTREE nlqf=1]: -> toelating
            opleiding vak [10w MBO_OPLEIDING vorm=AVOND]: toelating -> doel 2
            """;
    Question verzorgende = to("monteur").holds("mbo3");

    check(drawing + "papier mbo3 [DIPLOMA nlqf=3]", verzorgende, ENTREE_OF_NT2, ONDER_NIVEAU);
    check(drawing + "papier mbo3 [DIPLOMA nlqf=3]: toelating", verzorgende);
  }

  @Test
  void dutchLessonsForSomebodyWithADutchDiplomaUnlessThatShowsTheLanguage() {
    String drawing =
        """
        skill nederlands [TAAL verondersteld=1]
        functie monteur: nederlands 2
        opleiding nt2 [26w TAAL vorm=AVOND]: -> nederlands 2
        """;
    Question geschoold = to("monteur").holds("mbo2");

    check(drawing + "papier mbo2 [DIPLOMA nlqf=2]", geschoold, ENTREE_OF_NT2);
    check(drawing + "papier mbo2 [DIPLOMA nlqf=2]: nederlands 2", geschoold);
    check(drawing + "papier mbo2 [DIPLOMA nlqf=2]", geschoold.not("nederlands 2"));
  }

  @Test
  void bblWithoutAnEmployer() {
    String bbl = "opleiding bbl [104w MBO_OPLEIDING leerweg=BBL";

    check(VAK + bbl + "]: -> doel 2", to("monteur"), BBL_ZONDER_LEERBAAN);
    check(VAK + "functie hulp\n" + bbl + " leerbaan=hulp]: -> doel 2", to("monteur"));
  }

  @Test
  void aDiplomaFromACourse() {
    String drawing = "papier diploma [DIPLOMA]\nfunctie monteur: doel 2, diploma\n";

    check(
        drawing + "opleiding les [1w CURSUS]: -> doel 2, diploma",
        to("monteur"),
        PAPIER_UIT_CURSUS);
    check(drawing + "opleiding les [1w MBO_OPLEIDING]: -> doel 2, diploma", to("monteur"));
  }

  @Test
  void schoolBelowTheOwnLevelUnlessTheHigherDiplomaCountsAsTheLower() {
    String drawing =
        VAK
            + """
            papier toelating [TOELATING]
            papier mbo2 [DIPLOMA nlqf=2]: toelating
            opleiding school [52w MBO_OPLEIDING nlqf=2 vorm=AVOND]: -> mbo2
            opleiding vak [26w vorm=AVOND]: toelating -> doel 2
            """;
    Question geschoold = to("monteur").holds("mbo4");

    check(drawing + "papier mbo4 [DIPLOMA nlqf=4]", geschoold, ONDER_NIVEAU);
    check(drawing + "papier mbo4 [DIPLOMA nlqf=4]: toelating", geschoold);
  }

  @Test
  void hoppingFromJobToJobUnlessTheyMustLeadToTheTarget() {
    String drawing =
        """
        functie monteur: contact 1, meten 1
        functie winkel
        functie magazijn
        werk winkel 3: contact 1
        werk magazijn 3: meten 1
        opleiding les [40w vorm=AVOND]: -> contact 1, meten 1
        """;

    check(drawing, to("monteur"), BUITEN_LADDER);
    check(drawing + "groei magazijn: monteur", to("monteur"));
  }

  @Test
  void aCourseForAnAttitudeUnlessTheSkillItselfIsTaught() {
    String drawing =
        """
        skill geduld [HOUDING]: onder samenwerken
        functie monteur: doel 2, samenwerken 1
        opleiding training [1w]: -> geduld 1
        """;

    check(drawing + "opleiding les [2w]: -> doel 2", to("monteur"), HOUDING_ALS_REDEN);
    check(drawing + "opleiding les [2w]: -> doel 2, samenwerken 1", to("monteur"));
  }

  @Test
  void drivingLessonsForASkillUnlessTheLicenceItselfIsAsked() {
    String drawing =
        """
        papier rijbewijs [RIJBEWIJS]: verkeer 1
        opleiding rijles [26w RIJLES tempo=VRIJ]: -> rijbewijs
        """;

    check(drawing + "functie monteur: verkeer 1", to("monteur"), RIJBEWIJS_NIET_GEVRAAGD);
    check(drawing + "functie monteur: verkeer 1, rijbewijs", to("monteur"));
  }

  @Test
  void twoBblsToSaveAnAdmissionTestUnlessThatIsFree() {
    String drawing =
        VAK
            + """
            papier toelating [TOELATING]
            functie hulp
            opleiding entree [40w ENTREE leerweg=BBL leerbaan=hulp]: -> toelating
            opleiding bbl [104w MBO_OPLEIDING leerweg=BBL leerbaan=hulp]: toelating -> doel 2
            """;

    check(drawing + "opleiding test [0,2w 200 EXAMEN]: -> toelating", to("monteur"), TWEE_KEER_BBL);
    check(drawing + "opleiding test [0,2w 0 EXAMEN]: -> toelating", to("monteur"));
  }

  @Test
  void aDearCourseToEnterAnInstapfunctieUnlessItIsLearnedOnTheJob() {
    String courses =
        "opleiding cursus [2w 2950]: -> gereedschap 1\nopleiding dag [0,2w 200]: -> vca\n";

    check(
        courses + "functie hulp [instapfunctie=true]: gereedschap 1, vca",
        to("hulp"),
        INSTAP_TE_VER);
    check(courses + "functie hulp [instapfunctie=true]: gereedschap 1 BELANGRIJK, vca", to("hulp"));
  }

  @Test
  void aCourseForEachSkillUnlessOneTeachesThemTogether() {
    String seven =
        IntStream.rangeClosed(1, 7).mapToObj(n -> "s" + n + " 1").collect(Collectors.joining(", "));
    String each =
        IntStream.rangeClosed(1, 7)
            .mapToObj(n -> "opleiding c%d [0,2w]: -> s%d 1\n".formatted(n, n))
            .collect(Collectors.joining());
    String drawing = "functie monteur: " + seven + "\n" + each;

    check(drawing, to("monteur"), TE_VEEL_STAPPEN);
    check(drawing + "opleiding samen [1w]: -> " + seven, to("monteur"));
  }

  @Test
  void weeksWithoutPayUnlessThereIsAPaidChoice() {
    String drawing = VAK + "opleiding voltijd [4w 2950 vorm=DAG tempo=VAST]: -> doel 2\n";

    check(drawing, to("monteur"), ONBETAALD_ZONDER_KEUZE);
    check(
        drawing
            + """
            functie hulp
            opleiding intern [13w WERKPLEKLEREN leerweg=WERKPLEK leerbaan=hulp]: -> doel 2
            """,
        to("monteur"));
  }

  private static void check(String drawing, Question question, AbsurditeitSoort... expected) {
    assertThat(World.drawn(drawing).absurdities(question)).containsExactly(expected);
  }
}
