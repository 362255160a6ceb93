package nl.overstap.advice.start;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.overstap.advice.question.InvalidQuestionException;
import nl.overstap.advice.question.InvalidQuestionException.Code;
import nl.overstap.advice.question.InvalidQuestionException.Fault;
import nl.overstap.catalog.NearestIds;
import nl.overstap.domain.Id;
import nl.overstap.domain.Levensloop;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.regio.Regio;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.snapshot.Concepts;
import nl.overstap.snapshot.Lookup;

/// Looks ids of a question up in the catalogue. One that does not exist is an error that names the
/// nearest ones; one that is vervallen is read as its vervanger, and that is remembered (R7).
public final class IdResolver {
  private static final Kind<SkillId, Skill> SKILL =
      new Kind<>("skill", SkillId::new, Skill::naam, Skill::levensloop);
  private static final Kind<FunctieId, Functie> FUNCTIE =
      new Kind<>("functie", FunctieId::new, Functie::naam, Functie::levensloop);
  private static final Kind<OpleidingId, Opleiding> OPLEIDING =
      new Kind<>("opleiding", OpleidingId::new, Opleiding::naam, Opleiding::levensloop);
  private static final Kind<KwalificatieId, Kwalificatie> KWALIFICATIE =
      new Kind<>("kwalificatie", KwalificatieId::new, Kwalificatie::naam, Kwalificatie::levensloop);
  private static final Kind<RegioId, Regio> REGIO =
      new Kind<>("regio", RegioId::new, Regio::naam, Regio::levensloop);

  private final Concepts concepts;
  private final List<String> meldingen = new ArrayList<>();

  public IdResolver(Concepts concepts) {
    this.concepts = concepts;
  }

  public SkillId skill(String field, SkillId id) {
    return resolve(field, id, SKILL, concepts.skills());
  }

  public FunctieId functie(String field, FunctieId id) {
    return resolve(field, id, FUNCTIE, concepts.functies());
  }

  public OpleidingId opleiding(String field, OpleidingId id) {
    return resolve(field, id, OPLEIDING, concepts.opleidingen());
  }

  public KwalificatieId kwalificatie(String field, KwalificatieId id) {
    return resolve(field, id, KWALIFICATIE, concepts.kwalificaties());
  }

  public RegioId regio(String field, RegioId id) {
    return resolve(field, id, REGIO, concepts.regios());
  }

  /// What was read differently from what was typed, in plain Dutch.
  public List<String> meldingen() {
    return List.copyOf(meldingen);
  }

  private <K extends Id, V> K resolve(String field, K id, Kind<K, V> kind, Lookup<K, V> lookup) {
    V found = lookup.find(id).orElseThrow(() -> unknown(field, id, kind, lookup));
    V current = found;
    K currentId = id;
    Set<K> seen = new HashSet<>();
    Optional<K> next = vervanger(current, kind);
    while (next.isPresent() && seen.add(currentId)) {
      currentId = next.get();
      current = lookup.get(currentId);
      next = vervanger(current, kind);
    }
    if (!currentId.equals(id)) {
      meldingen.add(
          "De %s '%s' bestaat niet meer. We lezen die als '%s'."
              .formatted(kind.word(), kind.naam().apply(found), kind.naam().apply(current)));
    }
    return currentId;
  }

  private static <K extends Id, V> Optional<K> vervanger(V value, Kind<K, V> kind) {
    Levensloop levensloop = kind.levensloop().apply(value);
    return Optional.of(levensloop)
        .filter(Levensloop::vervallen)
        .map(Levensloop::vervangenDoor)
        .map(kind.id());
  }

  private static <K extends Id, V> InvalidQuestionException unknown(
      String field, K id, Kind<K, V> kind, Lookup<K, V> lookup) {
    List<String> nearest = NearestIds.of(id.value(), lookup.ids());
    String advice =
        nearest.isEmpty() ? "" : " Bedoel je misschien " + String.join(" of ", nearest) + "?";
    return new InvalidQuestionException(
        new Fault(Code.ONBEKEND_ID, field, id.value(), nearest),
        "%s: er is geen %s met id '%s' in deze catalogus.%s"
            .formatted(field, kind.word(), id.value(), advice));
  }

  private record Kind<K, V>(
      String word,
      Function<String, K> id,
      Function<V, String> naam,
      Function<V, Levensloop> levensloop) {}
}
