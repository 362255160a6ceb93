package nl.overstap.advice.start;

import java.util.Optional;
import java.util.function.Function;
import nl.overstap.catalog.read.verschil.Conceptsoort;
import nl.overstap.domain.Id;
import nl.overstap.domain.Levensloop;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.Aanbod;
import nl.overstap.domain.opleiding.AanbodId;
import nl.overstap.domain.opleiding.Opleider;
import nl.overstap.domain.opleiding.OpleiderId;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.regio.Regio;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.snapshot.Concepts;
import nl.overstap.snapshot.Lookup;
import nl.overstap.snapshot.Snapshot;

/// A kind of thing that a question can name by its id.
///
/// @param soort as tombstones know it
/// @param word as we call one in Dutch
/// @param lookup where the catalogue has them
record Kind<K extends Id, V>(
    Conceptsoort soort,
    String word,
    Function<String, K> id,
    Function<V, String> naam,
    Function<V, Levensloop> levensloop,
    Function<Concepts, Lookup<K, V>> lookup) {
  static final Kind<SkillId, Skill> SKILL =
      new Kind<>(
          Conceptsoort.SKILL,
          "skill",
          SkillId::new,
          Skill::naam,
          Skill::levensloop,
          Concepts::skills);
  static final Kind<FunctieId, Functie> FUNCTIE =
      new Kind<>(
          Conceptsoort.FUNCTIE,
          "functie",
          FunctieId::new,
          Functie::naam,
          Functie::levensloop,
          Concepts::functies);
  static final Kind<OpleidingId, Opleiding> OPLEIDING =
      new Kind<>(
          Conceptsoort.OPLEIDING,
          "opleiding",
          OpleidingId::new,
          Opleiding::naam,
          Opleiding::levensloop,
          Concepts::opleidingen);
  static final Kind<KwalificatieId, Kwalificatie> KWALIFICATIE =
      new Kind<>(
          Conceptsoort.KWALIFICATIE,
          "kwalificatie",
          KwalificatieId::new,
          Kwalificatie::naam,
          Kwalificatie::levensloop,
          Concepts::kwalificaties);
  static final Kind<RegioId, Regio> REGIO =
      new Kind<>(
          Conceptsoort.REGIO,
          "regio",
          RegioId::new,
          Regio::naam,
          Regio::levensloop,
          Concepts::regios);
  static final Kind<AanbodId, Aanbod> AANBOD =
      new Kind<>(
          Conceptsoort.AANBOD,
          "aanbod",
          AanbodId::new,
          aanbod -> aanbod.id().value(),
          Aanbod::levensloop,
          Concepts::aanbod);
  static final Kind<OpleiderId, Opleider> OPLEIDER =
      new Kind<>(
          Conceptsoort.OPLEIDER,
          "opleider",
          OpleiderId::new,
          Opleider::naam,
          Opleider::levensloop,
          Concepts::opleiders);

  /// What this version, or an earlier one, says of an id; empty when none knows it.
  Optional<Known> find(String id, Snapshot snapshot) {
    return lookup
        .apply(snapshot.concepts())
        .find(this.id.apply(id))
        .map(value -> Known.of(naam.apply(value), levensloop.apply(value)))
        .or(() ->
            snapshot
                .grafstenen()
                .find(id)
                .filter(steen -> steen.soort() == soort)
                .map(steen -> new Known(steen.naam(), true, steen.vervangenDoor())));
  }
}
