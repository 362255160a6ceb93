package nl.overstap.advice.start;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.overstap.advice.question.InvalidQuestionException;
import nl.overstap.advice.question.InvalidQuestionException.Code;
import nl.overstap.advice.question.InvalidQuestionException.Fault;
import nl.overstap.catalog.NearestIds;
import nl.overstap.domain.Id;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.snapshot.Snapshot;

/// Looks ids of a question up in the catalogue. One that does not exist is an error that names the
/// nearest ones; one that is vervallen is read as its vervanger, and that is remembered (R7), also
/// when only an earlier version of the catalogue had it (R20).
public final class IdResolver {
  private static final List<Kind<?, ?>> TO_LEAVE_OUT =
      List.of(Kind.OPLEIDING, Kind.AANBOD, Kind.OPLEIDER, Kind.FUNCTIE);

  private final Snapshot snapshot;
  private final List<String> meldingen = new ArrayList<>();

  public IdResolver(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  public SkillId skill(String field, SkillId id) {
    return resolve(field, id, Kind.SKILL);
  }

  public FunctieId functie(String field, FunctieId id) {
    return resolve(field, id, Kind.FUNCTIE);
  }

  public OpleidingId opleiding(String field, OpleidingId id) {
    return resolve(field, id, Kind.OPLEIDING);
  }

  public KwalificatieId kwalificatie(String field, KwalificatieId id) {
    return resolve(field, id, Kind.KWALIFICATIE);
  }

  public RegioId regio(String field, RegioId id) {
    return resolve(field, id, Kind.REGIO);
  }

  /// Ids of opleidingen, aanbod, opleiders or functies (R11).
  public List<String> zonder(String field, List<String> ids) {
    return ids.stream().map(id -> zonder(field, id)).toList();
  }

  /// What was read differently from what was typed, in plain Dutch.
  public List<String> meldingen() {
    return List.copyOf(meldingen);
  }

  private String zonder(String field, String id) {
    return TO_LEAVE_OUT.stream()
        .filter(kind -> kind.find(id, snapshot).isPresent())
        .findFirst()
        .map(kind -> follow(field, id, kind))
        .orElseThrow(() ->
            unknown(field, id, "opleiding, aanbod, opleider of functie", everythingToLeaveOut()));
  }

  private <K extends Id> K resolve(String field, K id, Kind<K, ?> kind) {
    return kind.id().apply(follow(field, id.value(), kind));
  }

  /// From vervanger to vervanger, to what this version of the catalogue has.
  private String follow(String field, String id, Kind<?, ?> kind) {
    Known typed =
        kind.find(id, snapshot)
            .orElseThrow(() ->
                unknown(
                    field,
                    id,
                    kind.word(),
                    List.copyOf(kind.lookup().apply(snapshot.concepts()).ids())));
    String currentId = id;
    Known current = typed;
    Set<String> seen = new HashSet<>();
    Optional<String> next = current.findVervanger();
    while (next.isPresent() && seen.add(currentId)) {
      currentId = next.get();
      current = kind.find(currentId, snapshot).orElseThrow(() -> gone(field, id, typed, kind));
      next = current.findVervanger();
    }
    if (current.gone()) {
      throw gone(field, id, typed, kind);
    }
    if (!currentId.equals(id)) {
      meldingen.add(
          "De %s '%s' bestaat niet meer. We lezen die als '%s'."
              .formatted(kind.word(), typed.naam(), current.naam()));
    }
    return currentId;
  }

  private List<Id> everythingToLeaveOut() {
    List<Id> ids = new ArrayList<>();
    TO_LEAVE_OUT.forEach(kind -> ids.addAll(kind.lookup().apply(snapshot.concepts()).ids()));
    return ids;
  }

  private static InvalidQuestionException gone(
      String field, String id, Known typed, Kind<?, ?> kind) {
    return new InvalidQuestionException(
        new Fault(Code.VERVALLEN_ID, field, id, List.of()),
        "%s: de %s '%s' (%s) is vervallen en er is niets voor in de plaats gekomen. Kies een andere, of laat die weg."
            .formatted(field, kind.word(), typed.naam(), id));
  }

  private static InvalidQuestionException unknown(
      String field, String id, String word, List<? extends Id> known) {
    List<String> nearest = NearestIds.of(id, known);
    String advice =
        nearest.isEmpty() ? "" : " Bedoel je misschien " + String.join(" of ", nearest) + "?";
    return new InvalidQuestionException(
        new Fault(Code.ONBEKEND_ID, field, id, nearest),
        "%s: er is geen %s met id '%s' in deze catalogus.%s".formatted(field, word, id, advice));
  }
}
