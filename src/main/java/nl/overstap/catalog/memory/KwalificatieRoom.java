package nl.overstap.catalog.memory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overstap.catalog.KwalificatieRows;
import nl.overstap.catalog.read.detail.KwalificatieDetails;
import nl.overstap.catalog.read.filter.KwalificatieFilter;
import nl.overstap.catalog.read.page.PageRequest;
import nl.overstap.catalog.read.page.Slice;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.kwalificatie.KwalificatieRelatie;
import nl.overstap.domain.kwalificatie.KwalificatieSkill;

/// Kwalificaties, what they count as and what they show.
final class KwalificatieRoom {

  private final Map<KwalificatieId, Kwalificatie> kwalificaties;
  private final SortedRows<Kwalificatie> sorted;
  private final Map<KwalificatieId, List<KwalificatieRelatie>> onward;
  private final Map<KwalificatieId, List<KwalificatieRelatie>> inward;
  private final Map<KwalificatieId, List<KwalificatieSkill>> skills;
  private final Aandacht aandacht;

  KwalificatieRoom(KwalificatieRows rows, Aandacht aandacht) {
    this.kwalificaties = Lookup.byId(rows.kwalificaties(), Kwalificatie::id);
    this.sorted =
        SortedRows.of(
            rows.kwalificaties(),
            k -> !k.levensloop().vervallen(),
            Kwalificatie::naam,
            k -> k.id().value());
    this.onward = Lookup.group(rows.relaties(), KwalificatieRelatie::van);
    this.inward = Lookup.group(rows.relaties(), KwalificatieRelatie::naar);
    this.skills = Lookup.group(rows.skills(), KwalificatieSkill::kwalificatie);
    this.aandacht = aandacht;
  }

  Map<KwalificatieId, KwalificatieDetails> find(Set<KwalificatieId> ids) {
    return Lookup.details(ids, kwalificaties, this::details);
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

  Slice<Kwalificatie> list(KwalificatieFilter filter, PageRequest page) {
    return sorted.page(kwalificatie -> passes(kwalificatie, filter), page);
  }

  long count(KwalificatieFilter filter) {
    return sorted.count(kwalificatie -> passes(kwalificatie, filter));
  }

  private static boolean passes(Kwalificatie kwalificatie, KwalificatieFilter filter) {
    return filter.soort() == null || kwalificatie.soort() == filter.soort();
  }

  Set<KwalificatieId> ids() {
    return kwalificaties.keySet();
  }

  int count() {
    return sorted.size();
  }
}
