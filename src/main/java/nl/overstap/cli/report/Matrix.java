package nl.overstap.cli.report;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.overstap.domain.Id;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.skill.SkillNiveau;
import nl.overstap.domain.vraag.Profiel;
import nl.overstap.domain.vraag.Werkervaring;
import nl.overstap.snapshot.Concepts;

/// Typical people, and functies in techniek, bouw and energie that they could want.
record Matrix(List<Persoon> personen, List<FunctieId> doelen) {
  Matrix {
    personen = List.copyOf(personen);
    doelen = List.copyOf(doelen);
  }

  /// Only the people and functies that a catalogue knows: another catalogue may lack some.
  Matrix knownIn(Concepts concepts) {
    return new Matrix(
        personen.stream()
            .filter(persoon -> unknown(persoon.profiel(), concepts).isEmpty())
            .toList(),
        doelen.stream().filter(concepts.functies().ids()::contains).toList());
  }

  /// Every id in here that a catalogue does not know.
  List<Id> unknownIn(Concepts concepts) {
    return Stream.concat(
            personen.stream().flatMap(persoon -> unknown(persoon.profiel(), concepts).stream()),
            missing(doelen, concepts.functies().ids()))
        .distinct()
        .toList();
  }

  private static List<Id> unknown(Profiel profiel, Concepts concepts) {
    return Stream.of(
            missing(ids(profiel.skills(), SkillNiveau::skill), concepts.skills().ids()),
            missing(ids(profiel.nogNiet(), SkillNiveau::skill), concepts.skills().ids()),
            missing(ids(profiel.functies(), Werkervaring::functie), concepts.functies().ids()),
            missing(profiel.kwalificaties(), concepts.kwalificaties().ids()))
        .flatMap(ids -> ids)
        .toList();
  }

  private static <T, I extends Id> List<I> ids(List<T> rows, Function<T, I> id) {
    return rows.stream().map(id).toList();
  }

  private static Stream<Id> missing(List<? extends Id> ids, Collection<? extends Id> known) {
    return ids.stream().filter(id -> !known.contains(id)).map(id -> id);
  }
}
