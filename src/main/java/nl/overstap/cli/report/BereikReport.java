package nl.overstap.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.catalog.report.Rubriek;
import nl.overstap.catalog.report.Techniek;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Weken;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieSoort;
import nl.overstap.domain.vraag.Profiel;

/// What people can reach in a catalogue: somebody with an empty profiel, and the typical people.
final class BereikReport {
  private static final Weken TWO_WEEKS = new Weken(20);
  private static final Bedrag MOST_FOR_ENTRY = new Bedrag(300_00);
  private static final Weken A_YEAR = new Weken(520);

  private final Planbureau bureau;
  private final Techniek techniek;
  private final Matrix matrix;
  private final List<Paar> paren;

  BereikReport(Onderzoek onderzoek) {
    this.bureau = onderzoek.bureau();
    this.techniek = new Techniek(onderzoek.catalogue());
    this.matrix = onderzoek.matrix();
    this.paren = onderzoek.paren();
  }

  List<Rubriek> rubrieken() {
    return List.of(
        nobody(), farEntries(), withinAYear(), absurd(), KeuzeReport.rubriek(bureau, paren));
  }

  private Stream<Functie> beroepen() {
    return bureau.snapshot().concepts().functies().values().stream()
        .filter(f -> f.soort() == FunctieSoort.BEROEP && !f.levensloop().vervallen());
  }

  private boolean isReached(Profiel profiel, Functie functie) {
    return bureau.planner().plan(bureau.vraag(profiel, functie.id())) instanceof Upskillpad;
  }

  private Rubriek nobody() {
    List<Profiel> people =
        Stream.concat(Stream.of(Profiel.LEEG), matrix.personen().stream().map(Persoon::profiel))
            .toList();
    return Rubriek.lijst(
        "Functies die niemand bereikt",
        "Niet vanuit een leeg profiel, en niet door een van de %d typische mensen."
            .formatted(matrix.personen().size()),
        beroepen()
            .filter(functie -> people.stream().noneMatch(profiel -> isReached(profiel, functie)))
            .map(functie -> functie.id().value())
            .toList());
  }

  private Rubriek farEntries() {
    List<String> far = new ArrayList<>();
    beroepen()
        .filter(Functie::instapfunctie)
        .forEach(functie -> {
          var resultaat = bureau.planner().plan(bureau.vraag(Profiel.LEEG, functie.id()));
          if (!(resultaat instanceof Upskillpad pad) || !isNear(pad)) {
            far.add(functie.id() + ": " + PadRegel.none(resultaat));
          }
        });
    return Rubriek.lijst(
        "Instapfuncties die te ver weg zijn",
        "Vanuit een leeg profiel meer dan 2 weken of 300 euro.",
        far);
  }

  private static boolean isNear(Upskillpad pad) {
    return pad.totaal().weken().compareTo(TWO_WEEKS) <= 0
        && pad.totaal().kosten().compareTo(MOST_FOR_ENTRY) <= 0;
  }

  private Rubriek withinAYear() {
    List<List<String>> rijen = new ArrayList<>();
    for (Persoon persoon : matrix.personen()) {
      List<Functie> near =
          beroepen()
              .filter(techniek::omvat)
              .filter(functie -> isWithinAYear(persoon, functie))
              .toList();
      long vak = near.stream().filter(functie -> !functie.instapfunctie()).count();
      rijen.add(List.of(persoon.naam(), "" + near.size(), "" + vak));
    }
    return new Rubriek(
        "Wie bereikt wat binnen een jaar",
        "Hoeveel functies in techniek, bouw en energie (van de %d) iemand binnen 52 weken bereikt."
            .formatted(beroepen().filter(techniek::omvat).count()),
        List.of("persoon", "functies", "waarvan geen instapfunctie"),
        rijen);
  }

  private boolean isWithinAYear(Persoon persoon, Functie functie) {
    return bureau.planner().plan(bureau.vraag(persoon.profiel(), functie.id()))
            instanceof Upskillpad pad
        && pad.totaal().weken().compareTo(A_YEAR) <= 0;
  }

  private Rubriek absurd() {
    return Rubriek.lijst(
        "Absurde paden",
        "Wat geen adviseur zou zeggen, in de %d paren van een typisch iemand en een functie."
            .formatted(paren.size()),
        paren.stream()
            .flatMap(paar -> paar.absurd().stream().map(absurd -> paar + ": " + absurd))
            .toList());
  }
}
