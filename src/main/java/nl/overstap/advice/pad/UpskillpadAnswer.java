package nl.overstap.advice.pad;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import nl.overstap.advice.answer.Bewijs;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.answer.stap.Inspanning;
import nl.overstap.advice.answer.stap.SkillOpNiveau;
import nl.overstap.advice.answer.stap.Stap;
import nl.overstap.advice.path.Calendar;
import nl.overstap.advice.path.Trede;
import nl.overstap.advice.situation.EngineQuestions;
import nl.overstap.advice.situation.Situation;
import nl.overstap.advice.text.EersteActie;
import nl.overstap.advice.text.Uitleg;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Herkomst;
import nl.overstap.domain.Weken;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.regio.Regio;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.vraag.Criterium;
import nl.overstap.snapshot.Concepts;
import org.jspecify.annotations.Nullable;

/// Makes the answer from a plan: names instead of numbers, and an explanation for every step.
public final class UpskillpadAnswer {
  private final Situation situation;
  private final Path path;

  /// About this path of this person.
  public UpskillpadAnswer(Situation situation, Path path) {
    this.situation = situation;
    this.path = path;
  }

  /// The answer, with what is proven and how long it took.
  public Upskillpad of(Proven proven, long milliseconds) {
    List<Stap> stappen = new StapAnswers(situation, path).all();
    Inspanning totaal = totaal();
    Bewijs bewijs = bewijs(proven, milliseconds);
    List<SkillOpNiveau> aannames = new Assumptions(situation, path.planned()).used();
    Vereisten vereisten = new Vereisten(situation, path);
    Uitleg uitleg =
        new Uitleg(
            situation.functie(),
            stappen,
            totaal,
            bewijs,
            proven.vergeleken(),
            situation.start().meldingen());
    return new Upskillpad(
        situation.functie(),
        stappen,
        totaal,
        eersteWerkdag(),
        nuAlMogelijk(),
        new EersteActie(situation.functie(), eigenRegio(), opleider(stappen)).voor(stappen),
        aannames,
        vereisten.naStart(),
        bewijs,
        vereisten.alAanwezig(),
        vereisten.ontbrekend(),
        vereisten.nogOpen(),
        situation.doelen().bespreekDit(),
        uitleg.tekst(aannames),
        situation.snapshot().versie().key());
  }

  Inspanning totaal() {
    Calendar calendar =
        new Calendar(situation.start().state(), situation.vraag().voorwaarden().urenPerWeek());
    return new Inspanning(
        path.end(),
        calendar.lengthOf(path.treden()),
        path.treden().stream().mapToInt(Trede::uren).sum(),
        path.treden().stream().mapToInt(Trede::werkuren).sum(),
        new Bedrag(path.treden().stream().mapToLong(t -> t.eigen().cents()).sum()),
        new Bedrag(path.treden().stream().mapToLong(t -> t.prijs().cents()).sum()),
        path.treden().size());
  }

  private Bewijs bewijs(Proven proven, long milliseconds) {
    Criterium criterium = situation.vraag().optimaliseer();
    long total = proven.plan().total(EngineQuestions.criterion(criterium), situation.costs());
    BigDecimal verschil = EngineQuestions.inUnits(criterium, total - proven.lowerBound());
    return new Bewijs(
        criterium,
        proven.optimal(),
        EngineQuestions.inUnits(criterium, proven.lowerBound()),
        verschil,
        proven.secondOptimal(),
        milliseconds);
  }

  private Weken eersteWerkdag() {
    for (int at = 0; at < path.treden().size(); at++) {
      if (path.treden().get(at).isJob()) {
        return path.starts().get(at);
      }
    }
    return path.end();
  }

  /// Instapfuncties on the ladder of which all that they ask beforehand holds at the start.
  private List<Functie> nuAlMogelijk() {
    Concepts concepts = situation.snapshot().concepts();
    return situation.offers().ladder().rungs().stream()
        .map(concepts.functies()::get)
        .filter(functie -> functie.instapfunctie() && !functie.levensloop().vervallen())
        .filter(functie -> isOpen(functie.id()))
        .sorted(Comparator.comparing(Functie::id))
        .toList();
  }

  private boolean isOpen(FunctieId functie) {
    List<Integer> entry = situation.snapshot().entries().entry(functie);
    return !entry.isEmpty() && situation.start().state().holdsAll(entry);
  }

  private @Nullable Regio eigenRegio() {
    RegioId regio = situation.profiel().regio();
    return regio == null ? null : situation.snapshot().concepts().regios().get(regio);
  }

  /// Who offers the first step; nobody is sent to one that is invented.
  private @Nullable String opleider(List<Stap> stappen) {
    return stappen.stream()
        .findFirst()
        .map(Stap::aanbod)
        .filter(aanbod -> aanbod.bron().herkomst() != Herkomst.VOORBEELD)
        .map(aanbod -> aanbod.opleider())
        .map(id -> situation.snapshot().concepts().opleiders().get(id))
        .filter(opleider -> opleider.bron().herkomst() != Herkomst.VOORBEELD)
        .map(opleider -> opleider.naam())
        .orElse(null);
  }
}
