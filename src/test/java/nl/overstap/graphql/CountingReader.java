package nl.overstap.graphql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.Catalogusversie;
import nl.overstap.catalog.NearestIds;
import nl.overstap.catalog.read.AnyId;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.Catalogustelling;
import nl.overstap.catalog.read.detail.FunctieDetails;
import nl.overstap.catalog.read.detail.KwalificatieDetails;
import nl.overstap.catalog.read.detail.OpleidingDetails;
import nl.overstap.catalog.read.detail.RegioDetails;
import nl.overstap.catalog.read.detail.SkillDetails;
import nl.overstap.catalog.read.filter.FunctieFilter;
import nl.overstap.catalog.read.filter.KwalificatieFilter;
import nl.overstap.catalog.read.filter.OpleidingFilter;
import nl.overstap.catalog.read.filter.RegioFilter;
import nl.overstap.catalog.read.filter.SectorFilter;
import nl.overstap.catalog.read.filter.SkillFilter;
import nl.overstap.catalog.read.page.PageRequest;
import nl.overstap.catalog.read.page.Slice;
import nl.overstap.catalog.read.page.SortKey;
import nl.overstap.domain.BenoemdBegrip;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.Sector;
import nl.overstap.domain.functie.SectorId;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.Opleider;
import nl.overstap.domain.opleiding.OpleiderId;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.praktijk.Werkgever;
import nl.overstap.domain.praktijk.WerkgeverId;
import nl.overstap.domain.regio.Regio;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.vraag.Soort;

/// A fake of the read port over [SmallCatalogue]; it writes down each look-up.
final class CountingReader implements CatalogueReader {
  private static final PageRequest WHOLE = new PageRequest(1_000, null);

  private final Catalogusversie versie;
  private final List<String> calls = new ArrayList<>();

  CountingReader(Catalogusversie versie) {
    this.versie = versie;
  }

  /// The look-ups so far, by kind.
  List<String> calls() {
    return List.copyOf(calls);
  }

  @Override
  public Catalogusversie versie() {
    return versie;
  }

  @Override
  public Catalogustelling telling() {
    return new Catalogustelling(
        SmallCatalogue.SKILLS.size(),
        SmallCatalogue.FUNCTIES.size(),
        SmallCatalogue.OPLEIDINGEN.size(),
        SmallCatalogue.KWALIFICATIES.size(),
        SmallCatalogue.SECTOREN.size(),
        SmallCatalogue.REGIOS.size(),
        1);
  }

  @Override
  public Map<SkillId, SkillDetails> skills(Set<SkillId> ids) {
    return find("skills", ids, SmallCatalogue.SKILLS, row -> row.skill().id());
  }

  @Override
  public Map<FunctieId, FunctieDetails> functies(Set<FunctieId> ids) {
    return find("functies", ids, SmallCatalogue.FUNCTIES, row -> row.functie().id());
  }

  @Override
  public Map<OpleidingId, OpleidingDetails> opleidingen(Set<OpleidingId> ids) {
    return find("opleidingen", ids, SmallCatalogue.OPLEIDINGEN, row -> row.opleiding().id());
  }

  @Override
  public Map<KwalificatieId, KwalificatieDetails> kwalificaties(Set<KwalificatieId> ids) {
    return find("kwalificaties", ids, SmallCatalogue.KWALIFICATIES, row -> row.kwalificatie().id());
  }

  @Override
  public Map<SectorId, Sector> sectoren(Set<SectorId> ids) {
    return find("sectoren", ids, SmallCatalogue.SECTOREN, Sector::id);
  }

  @Override
  public Map<RegioId, RegioDetails> regios(Set<RegioId> ids) {
    return find("regios", ids, SmallCatalogue.REGIOS, row -> row.regio().id());
  }

  @Override
  public Map<OpleiderId, Opleider> opleiders(Set<OpleiderId> ids) {
    return find("opleiders", ids, SmallCatalogue.OPLEIDERS, Opleider::id);
  }

  @Override
  public Map<WerkgeverId, Werkgever> werkgevers(Set<WerkgeverId> ids) {
    return find("werkgevers", ids, SmallCatalogue.WERKGEVERS, Werkgever::id);
  }

  @Override
  public Map<AnyId, Soort> soorten(Set<AnyId> ids) {
    Map<AnyId, Soort> all = new LinkedHashMap<>();
    for (Soort soort : Soort.values()) {
      SmallCatalogue.ids(soort).forEach(id -> all.put(new AnyId(id.value()), soort));
    }
    return find("soorten", ids, List.copyOf(all.entrySet()), Map.Entry::getKey).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, found -> found.getValue().getValue()));
  }

  @Override
  public List<String> nearestIds(Soort soort, String unknown) {
    calls.add("suggesties");
    return NearestIds.of(unknown, SmallCatalogue.ids(soort));
  }

  @Override
  public Slice<Skill> listSkills(SkillFilter filter, PageRequest page) {
    return list(
        SmallCatalogue.SKILLS.stream().map(SkillDetails::skill).toList(),
        row -> filter.soort() == null || filter.soort() == row.soort(),
        page);
  }

  @Override
  public Slice<Functie> listFuncties(FunctieFilter filter, PageRequest page) {
    return list(
        SmallCatalogue.FUNCTIES.stream().map(FunctieDetails::functie).toList(),
        row ->
            (filter.sector() == null || row.sectoren().contains(filter.sector()))
                && (filter.instapfunctie() == null
                    || row.instapfunctie() == filter.instapfunctie()),
        page);
  }

  @Override
  public Slice<Opleiding> listOpleidingen(OpleidingFilter filter, PageRequest page) {
    return list(
        SmallCatalogue.OPLEIDINGEN.stream().map(OpleidingDetails::opleiding).toList(),
        row -> filter.soort() == null || filter.soort() == row.soort(),
        page);
  }

  @Override
  public Slice<Kwalificatie> listKwalificaties(KwalificatieFilter filter, PageRequest page) {
    return list(
        SmallCatalogue.KWALIFICATIES.stream().map(KwalificatieDetails::kwalificatie).toList(),
        row -> filter.soort() == null || filter.soort() == row.soort(),
        page);
  }

  @Override
  public Slice<Sector> listSectoren(SectorFilter filter, PageRequest page) {
    return list(
        SmallCatalogue.SECTOREN,
        row -> filter.onderdeelVan() == null || filter.onderdeelVan().equals(row.onderdeelVan()),
        page);
  }

  @Override
  public Slice<Regio> listRegios(RegioFilter filter, PageRequest page) {
    return list(
        SmallCatalogue.REGIOS.stream().map(RegioDetails::regio).toList(),
        row -> filter.soort() == null || filter.soort() == row.soort(),
        page);
  }

  @Override
  public long countSkills(SkillFilter filter) {
    return count(listSkills(filter, WHOLE));
  }

  @Override
  public long countFuncties(FunctieFilter filter) {
    return count(listFuncties(filter, WHOLE));
  }

  @Override
  public long countOpleidingen(OpleidingFilter filter) {
    return count(listOpleidingen(filter, WHOLE));
  }

  @Override
  public long countKwalificaties(KwalificatieFilter filter) {
    return count(listKwalificaties(filter, WHOLE));
  }

  @Override
  public long countSectoren(SectorFilter filter) {
    return count(listSectoren(filter, WHOLE));
  }

  @Override
  public long countRegios(RegioFilter filter) {
    return count(listRegios(filter, WHOLE));
  }

  @Override
  public Catalogue readAll(LongConsumer progress) {
    throw new UnsupportedOperationException("the API never reads everything");
  }

  private <K, V> Map<K, V> find(String kind, Set<K> ids, List<V> rows, Function<V, K> idOf) {
    calls.add(kind);
    Map<K, V> found = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> ids.contains(idOf.apply(row)))
        .forEach(row -> found.put(idOf.apply(row), row));
    return found;
  }

  private long count(Slice<?> whole) {
    calls.removeLast();
    calls.add("telling");
    return whole.items().size();
  }

  private <T extends BenoemdBegrip<?>> Slice<T> list(
      List<T> rows, Predicate<T> filter, PageRequest page) {
    calls.add("lijst");
    Comparator<SortKey> order = Comparator.comparing(SortKey::naam).thenComparing(SortKey::id);
    List<T> sorted =
        rows.stream().filter(filter).sorted(Comparator.comparing(SortKey::of, order)).toList();
    SortKey after = page.after();
    List<T> rest =
        after == null
            ? sorted
            : sorted.stream().filter(row -> order.compare(SortKey.of(row), after) > 0).toList();
    List<T> items = rest.stream().limit(page.first()).toList();
    return new Slice<>(items, rest.size() < sorted.size(), items.size() < rest.size());
  }
}
