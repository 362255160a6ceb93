package nl.overstap.catalog.memory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overstap.catalog.KwalificatieRows;
import nl.overstap.catalog.read.detail.KwalificatieDetails;
import nl.overstap.catalog.read.filter.KwalificatieFilter;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.kwalificatie.KwalificatieRelatie;
import nl.overstap.domain.kwalificatie.KwalificatieSkill;

/// Kwalificaties, what they count as and what they show.
final class KwalificatieRoom extends ConceptRoom<KwalificatieId, Kwalificatie, KwalificatieFilter> {

  private final Map<KwalificatieId, List<KwalificatieRelatie>> onward;
  private final Map<KwalificatieId, List<KwalificatieRelatie>> inward;
  private final Map<KwalificatieId, List<KwalificatieSkill>> skills;
  private final Aandacht aandacht;

  KwalificatieRoom(KwalificatieRows rows, Aandacht aandacht) {
    super(rows.kwalificaties());
    this.onward = Lookup.group(rows.relaties(), KwalificatieRelatie::van);
    this.inward = Lookup.group(rows.relaties(), KwalificatieRelatie::naar);
    this.skills = Lookup.group(rows.skills(), KwalificatieSkill::kwalificatie);
    this.aandacht = aandacht;
  }

  Map<KwalificatieId, KwalificatieDetails> find(Set<KwalificatieId> ids) {
    return find(ids, this::details);
  }

  private KwalificatieDetails details(Kwalificatie kwalificatie) {
    KwalificatieId id = kwalificatie.id();
    return new KwalificatieDetails(
        kwalificatie,
        Lookup.of(onward, id).stream().map(KwalificatieRelatie::naar).toList(),
        Lookup.of(inward, id).stream().map(KwalificatieRelatie::van).toList(),
        Lookup.of(skills, id),
        aandacht.bij(id));
  }

  @Override
  boolean passes(Kwalificatie kwalificatie, KwalificatieFilter filter) {
    return filter.soort() == null || kwalificatie.soort() == filter.soort();
  }
}
