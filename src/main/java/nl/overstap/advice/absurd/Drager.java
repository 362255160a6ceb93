package nl.overstap.advice.absurd;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.kwalificatie.KwalificatieSoort;
import nl.overstap.domain.vraag.Profiel;
import nl.overstap.snapshot.Concepts;

/// Who holds which papers, as far as the level of schooling goes.
record Drager(Profiel profiel, Set<Kwalificatie> papieren) {
  /// The level of mbo-2 in the NLQF.
  static final int MBO_2 = 2;

  static Drager of(Profiel profiel, Concepts concepts) {
    Deque<KwalificatieId> agenda = new ArrayDeque<>(profiel.kwalificaties());
    profiel.opleidingen().stream()
        .map(concepts.opleidingen()::get)
        .map(opleiding -> opleiding.leidtOpTot())
        .flatMap(Collection::stream)
        .forEach(agenda::add);
    Set<KwalificatieId> held = new LinkedHashSet<>();
    while (!agenda.isEmpty()) {
      KwalificatieId id = agenda.removeFirst();
      if (held.add(id)) {
        agenda.addAll(concepts.geeft().of(id));
      }
    }
    List<Kwalificatie> papieren = held.stream().map(concepts.kwalificaties()::get).toList();
    return new Drager(profiel, Set.copyOf(papieren));
  }

  /// The highest level of a diploma in the NLQF; 0 without any.
  int niveau() {
    return papieren.stream()
        .filter(papier -> papier.soort() == KwalificatieSoort.DIPLOMA)
        .map(Kwalificatie::nlqf)
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .max()
        .orElse(0);
  }

  /// True when the person says there is work that cannot be done yet.
  boolean isNotReadyForWork() {
    return !profiel.nogNiet().isEmpty();
  }
}
