package nl.overstap.advice.situation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.overstap.advice.goal.DoelReader;
import nl.overstap.advice.goal.Doelen;
import nl.overstap.advice.offer.Offers;
import nl.overstap.advice.offer.RequestCosts;
import nl.overstap.advice.offer.Wensen;
import nl.overstap.advice.question.InvalidQuestionException;
import nl.overstap.advice.question.InvalidQuestionException.Code;
import nl.overstap.advice.question.InvalidQuestionException.Fault;
import nl.overstap.advice.question.UpskillpadVraag;
import nl.overstap.advice.start.IdResolver;
import nl.overstap.advice.start.KnownProfiel;
import nl.overstap.advice.start.ProfielReader;
import nl.overstap.advice.start.StartReader;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.FunctieSoort;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.vraag.Profiel;
import nl.overstap.domain.vraag.Voorwaarden;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.snapshot.Concepts;
import nl.overstap.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/// Checks a question against a snapshot and works out what it means there.
public final class SituationReader {
  private final Snapshot snapshot;
  private final Concepts concepts;

  /// Reads questions about this snapshot.
  public SituationReader(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.concepts = snapshot.concepts();
  }

  /// Throws [InvalidQuestionException] when an id is unknown or the functie is no destination.
  public Situation read(UpskillpadVraag vraag) {
    IdResolver resolver = new IdResolver(snapshot);
    FunctieId target = target(resolver.functie("functie", vraag.functie()));
    return towards(target, vraag, departure(vraag.profiel(), vraag.voorwaarden(), resolver));
  }

  /// What holds whatever the target. Throws [InvalidQuestionException] when an id is unknown.
  public Departure departure(Profiel typed, Voorwaarden voorwaarden, IdResolver resolver) {
    List<KwalificatieId> ook =
        voorwaarden.ookKwalificaties().stream()
            .map(id -> resolver.kwalificatie("voorwaarden.ookKwalificaties", id))
            .toList();
    zonder(voorwaarden, resolver);
    Set<RegioId> regios = wishedRegios(voorwaarden, resolver);
    KnownProfiel profiel = new ProfielReader(resolver).read(typed);
    return new Departure(profiel, new StartReader(snapshot).read(profiel), ook, regios);
  }

  private Situation towards(FunctieId target, UpskillpadVraag vraag, Departure from) {
    Wensen wensen = wensen(target, vraag, from.profiel().regio(), from.regios());
    Offers offers = new Offers(snapshot, from.start(), wensen);
    return towards(target, vraag, from, RequestCosts.of(snapshot, from.start(), offers));
  }

  /// The situation of somebody on the way to this target, which is no ervaring, with costs that are
  /// known already.
  public Situation towards(
      FunctieId target, UpskillpadVraag vraag, Departure from, ActionCosts costs) {
    Doelen doelen = new DoelReader(snapshot).read(target, vraag.voorwaarden(), from.ook());
    Wensen wensen = wensen(target, vraag, from.profiel().regio(), from.regios());
    Offers offers = new Offers(snapshot, from.start(), wensen);
    Functie functie = concepts.functies().get(target);
    return new Situation(
        vraag, snapshot, functie, from.profiel(), from.start(), doelen, wensen, offers, costs);
  }

  /// Throws [InvalidQuestionException] when the functie is no destination.
  public FunctieId target(FunctieId id) {
    Functie functie = concepts.functies().get(id);
    if (functie.soort() == FunctieSoort.ERVARING) {
      throw new InvalidQuestionException(
          new Fault(Code.GEEN_BESTEMMING, "functie", id.value(), List.of()),
          ("functie: '%s' is een ervaring en geen functie om naartoe te gaan. Zet ervaring in het"
                  + " profiel en kies hier een beroep.")
              .formatted(functie.naam()));
    }
    return id;
  }

  private @Nullable Set<RegioId> wishedRegios(Voorwaarden voorwaarden, IdResolver resolver) {
    List<RegioId> wished = voorwaarden.regios();
    if (wished == null) {
      return null;
    }
    Set<RegioId> regios = new LinkedHashSet<>();
    wished.forEach(id -> regios.add(resolver.regio("voorwaarden.regios", id)));
    return regios;
  }

  /// Without wished regios the person's own one and its neighbours count; without that, all (R9).
  public Wensen wensen(
      FunctieId target,
      UpskillpadVraag vraag,
      @Nullable RegioId eigen,
      @Nullable Set<RegioId> wished) {
    Set<RegioId> buren = eigen == null ? Set.of() : Set.copyOf(concepts.buren().of(eigen));
    Set<RegioId> regios = wished;
    if (regios == null && eigen != null) {
      regios = new LinkedHashSet<>(buren);
      regios.add(eigen);
    }
    LocalDate vanaf = vraag.voorwaarden().vanaf();
    List<String> zonder = zonder(vraag.voorwaarden(), new IdResolver(snapshot));
    return new Wensen(
        target,
        vraag.optimaliseer(),
        vraag.voorwaarden().withZonder(zonder),
        eigen,
        regios,
        buren,
        vanaf == null ? vraag.peildatum() : vanaf);
  }

  private static List<String> zonder(Voorwaarden voorwaarden, IdResolver resolver) {
    return resolver.zonder("voorwaarden.zonder", voorwaarden.zonder());
  }
}
