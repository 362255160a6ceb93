package nl.overstap.advice.pad;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overstap.advice.answer.stap.KwalificatieNaStart;
import nl.overstap.advice.answer.stap.Vereiste;
import nl.overstap.advice.goal.Doel;
import nl.overstap.advice.situation.Situation;
import nl.overstap.advice.text.RedenText;
import nl.overstap.advice.text.Zinnen;
import nl.overstap.domain.functie.KwalificatieEis;
import nl.overstap.domain.functie.Moment;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.snapshot.Concepts;
import nl.overstap.snapshot.FactState;

/// Splits the requirements by what the path means for them (R12).
final class Vereisten {
  private final Situation situation;
  private final Path path;
  private final RedenText redenen;

  Vereisten(Situation situation, Path path) {
    this.situation = situation;
    this.path = path;
    this.redenen = new RedenText(situation.snapshot(), situation.start());
  }

  /// Met at the start, each with the reasons.
  List<Vereiste> alAanwezig() {
    return situation.doelen().goals().stream()
        .filter(doel -> start().holds(doel.fact()))
        .map(doel -> dankzij(doel, redenen.of(doel.fact())))
        .toList();
  }

  /// Not met at the start, each with the steps that bring it.
  List<Vereiste> ontbrekend() {
    return situation.doelen().goals().stream()
        .filter(doel -> !start().holds(doel.fact()))
        .map(doel -> dankzij(doel, steps(doel)))
        .toList();
  }

  /// Below the dekking and still not met at the end.
  List<Vereiste> nogOpen() {
    return situation.doelen().below().stream()
        .filter(doel -> !path.walk().end().holds(doel.fact()))
        .map(Doel::vereiste)
        .toList();
  }

  /// Kwalificaties that the werkgever arranges after the start, those already held left out.
  List<KwalificatieNaStart> naStart() {
    Concepts concepts = situation.snapshot().concepts();
    Map<String, List<KwalificatieEis>> groepen = new LinkedHashMap<>();
    for (KwalificatieEis eis : concepts.kwalificatieEisen().of(situation.functie().id())) {
      if (eis.moment() == Moment.NA_START) {
        groepen.computeIfAbsent(eis.groep(), groep -> new ArrayList<>()).add(eis);
      }
    }
    return groepen.values().stream().filter(this::isOpen).map(this::naStart).toList();
  }

  private boolean isOpen(List<KwalificatieEis> groep) {
    return groep.stream()
        .mapToInt(eis -> situation.snapshot().facts().kwalificatie(eis.kwalificatie()))
        .noneMatch(path.walk().end()::holds);
  }

  private KwalificatieNaStart naStart(List<KwalificatieEis> groep) {
    Concepts concepts = situation.snapshot().concepts();
    List<Kwalificatie> eenVan =
        groep.stream().map(eis -> concepts.kwalificaties().get(eis.kwalificatie())).toList();
    var grond = groep.getFirst().grond();
    String waarom = grond == null ? "" : " (" + Zinnen.grond(grond) + ")";
    String uitleg =
        "Na de start regelt je werkgever: %s%s."
            .formatted(Zinnen.keuze(eenVan.stream().map(Kwalificatie::naam).toList()), waarom);
    return new KwalificatieNaStart(eenVan, grond, uitleg);
  }

  private List<String> steps(Doel doel) {
    return path.walk().stepsBehind(doel.fact()).stream().map(at -> "stap " + (at + 1)).toList();
  }

  private FactState start() {
    return situation.start().state();
  }

  private static Vereiste dankzij(Doel doel, List<String> dankzij) {
    Vereiste v = doel.vereiste();
    return new Vereiste(v.skill(), v.niveau(), v.belang(), v.eenVan(), v.grond(), dankzij);
  }
}
