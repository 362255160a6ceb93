package nl.overstap.leergang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.domain.vraag.Criterium;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every concept of Metacademy as a goal, with and without a choice of resources.
class MetacademyTests {
  @TempDir private static Path folder;
  private static Metacademy metacademy;
  private static List<Doel> doelen;

  @BeforeAll
  static void read() {
    metacademy = new Metacademy(Referentie.folder());
    doelen = metacademy.concepts().stream().sorted().map(Doel::of).toList();
  }

  @Test
  void withoutChoiceAPathIsTheSumOfAllThatComesBefore() {
    Vergelijking vergelijking = vergelijking(metacademy.withoutChoice(), Criterium.UREN);
    for (Doel doel : doelen) {
      Upskillpad pad = (Upskillpad) vergelijking.plan(doel);
      assertThat(pad.totaal().uren())
          .as(doel.id())
          .isEqualTo(metacademy.hoursWithAllBefore(doel.skills().getFirst()));
    }
    assertThat(vergelijking.proven()).isEqualTo(392);
    vergelijking.report(
        "metacademy", Vergelijking.notEnrollable(metacademy.withoutChoice(), doelen));
  }

  @ParameterizedTest
  @EnumSource(names = {"UREN", "WEKEN"})
  void withResourcesAPathCostsWhatTheRefereeSays(Criterium criterium) {
    Leergang leergang = metacademy.withResources();
    Vergelijking vergelijking = vergelijking(leergang, criterium);
    for (int at = 0; at < doelen.size(); at += 9) {
      vergelijking.planBesideReferee(doelen.get(at));
    }
    vergelijking.report("metacademy met keuze", Vergelijking.notEnrollable(leergang, doelen));
    assertThat(vergelijking.besideReferee()).isGreaterThanOrEqualTo(40);
    assertThat(vergelijking.verified()).isGreaterThanOrEqualTo(vergelijking.proven());
    assertThat(vergelijking.proven()).isGreaterThanOrEqualTo(25);
  }

  private static Vergelijking vergelijking(Leergang leergang, Criterium criterium) {
    new LeergangFiles(leergang, folder).write(doelen);
    return new Vergelijking(leergang, new LeergangPlanner(folder), criterium);
  }
}
