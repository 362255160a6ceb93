package nl.overstap.referee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The steps that a question leaves available (R7b, R8, R9, R10, R11), whatever the limits.
final class StepsInPlay {

  private final CsvCatalogue csv;
  private final Vraag vraag;
  private final Facts start;
  private final Requirements requirements;
  private final Options options;
  private final Ladder ladder;

  StepsInPlay(CsvCatalogue csv, Vraag vraag, Facts start) {
    this.csv = csv;
    this.vraag = vraag;
    this.start = start;
    this.requirements = new Requirements(csv);
    this.options = new Options(csv, vraag);
    this.ladder = new Ladder(csv, vraag.functie());
  }

  List<Step> list() {
    List<Step> steps = new ArrayList<>();
    for (Row opleiding : csv.rows("opleidingen")) {
      if (mayBeTaken(opleiding)) {
        options.choose(opleiding).ifPresent(option -> steps.add(opleidingStep(opleiding, option)));
      }
    }
    if (workTakesPart()) {
      csv.rows("functies").stream().filter(this::mayBeWorkedIn).forEach(f -> addWork(f, steps));
    }
    return steps;
  }

  private boolean mayBeTaken(Row opleiding) {
    return opleiding.yes("planbaar", true)
        && !opleiding.yes("vervallen", false)
        && !isLeftOut(opleiding.get("id"))
        && opleiding.list("nietVoor").stream().noneMatch(start.kwalificaties()::contains)
        && mayBeHadAsLeerbaan(opleiding.get("leerbaan"))
        && keepsPace(opleiding);
  }

  /// R10, R11.
  private boolean mayBeHadAsLeerbaan(String functie) {
    return functie.isEmpty() || (ladder.allowsLeerbaan(functie) && !isLeftOut(functie));
  }

  private boolean isLeftOut(String id) {
    return vraag.voorwaarden().filters().zonder().contains(id);
  }

  /// R8 `tempo` VAST: it needs uren / weken hours a week and is not enrollable below that.
  private boolean keepsPace(Row opleiding) {
    long urenPerWeek = vraag.voorwaarden().filters().urenPerWeek();
    return urenPerWeek == 0
        || !opleiding.is("tempo", "VAST")
        || opleiding.amount("uren", 0) * 10 <= urenPerWeek * opleiding.amount("weken", 1);
  }

  private Step opleidingStep(Row opleiding, Option option) {
    String id = opleiding.get("id");
    List<Groep> asks = new ArrayList<>(requirements.before(id));
    if (opleiding.has("leerbaan")) {
      asks.addAll(requirements.entry(opleiding.get("leerbaan")));
    }
    Totaal takes =
        new Totaal(
            weken(opleiding),
            opleiding.amount("uren", 0),
            opleiding.number("werkuren", 0),
            isOwnMoney(opleiding) ? option.prijs() : 0,
            option.prijs(),
            1,
            option.onbekend() ? 1 : 0);
    boolean job = opleiding.has("leerbaan");
    return new Step(
        new Stap.Opleiding(id, option.aanbod()),
        asks,
        takes,
        job,
        job || Options.isDaytime(option.vorm()),
        leadsToDiploma(opleiding));
  }

  /// R8 `tempo` VRIJ: max(weken, uren / urenPerWeek), rounded up to a tenth.
  private long weken(Row opleiding) {
    long weken = opleiding.amount("weken", 1);
    long urenPerWeek = vraag.voorwaarden().filters().urenPerWeek();
    if (urenPerWeek == 0 || opleiding.is("tempo", "VAST")) {
      return weken;
    }
    return Math.max(weken, Math.ceilDiv(opleiding.amount("uren", 0) * 10, urenPerWeek));
  }

  /// R8 `eigenKosten`: kosten where betaler is DEELNEMER, or all of it with zelfBetalen.
  private boolean isOwnMoney(Row opleiding) {
    return vraag.voorwaarden().filters().zelfBetalen()
        || opleiding.get("betaler", "DEELNEMER").equals("DEELNEMER");
  }

  private boolean leadsToDiploma(Row opleiding) {
    return opleiding.list("leidtOpTot").stream()
        .anyMatch(id -> csv.get("kwalificaties", id).is("soort", "DIPLOMA"));
  }

  /// R10: without functie_doorgroei.csv work takes part only with criterion WEKEN or maxWeken.
  private boolean workTakesPart() {
    return vraag.voorwaarden().viaFuncties()
        && (ladder.isPresent()
            || vraag.optimaliseer().equals("WEKEN")
            || vraag.voorwaarden().grenzen().weken() < Long.MAX_VALUE);
  }

  private boolean mayBeWorkedIn(Row functie) {
    return !functie.is("soort", "ERVARING")
        && !functie.yes("vervallen", false)
        && ladder.allowsStone(functie.get("id"))
        && !isLeftOut(functie.get("id"));
  }

  /// R10: one action per distinct `maanden` beyond the months already worked.
  private void addWork(Row functie, List<Step> steps) {
    String id = functie.get("id");
    List<Groep> asks = requirements.entry(id);
    int worked = start.monthsIn(id);
    for (int maanden : Work.periods(csv, id)) {
      if (maanden > worked) {
        Totaal takes = new Totaal(Work.weken(maanden, worked), 0, 0, 0, 0, 1, 0);
        steps.add(new Step(new Stap.Werk(id, maanden), asks, takes, true, true, false));
      }
    }
  }

  /// The functies on the ladder to the target that can be started in now: instapfuncties whose
  /// entry holds at the start. One that asks nothing is unknown (R12).
  List<String> nuAlMogelijk() {
    return csv.rows("functies").stream()
        .filter(row -> row.yes("instapfunctie", false))
        .map(row -> row.get("id"))
        .filter(ladder::leadsToTarget)
        .filter(id -> !requirements.entry(id).isEmpty())
        .filter(id -> Groep.allHold(requirements.entry(id), start))
        .sorted()
        .toList();
  }

  Optional<Step> find(Stap stap) {
    return list().stream().filter(step -> step.stap().equals(stap)).findFirst();
  }
}
