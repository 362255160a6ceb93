package nl.overstap.catalog.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongConsumer;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.Catalogusversie;
import nl.overstap.catalog.NearestIds;
import nl.overstap.catalog.read.AnyId;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.CatalogueReaders;
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
import nl.overstap.domain.Id;
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

/// One catalogue version in memory, always the served one. Immutable, so safe for any number of
/// readers.
public final class InMemoryCatalogue implements CatalogueReader, CatalogueReaders {

  private final Catalogue catalogue;
  private final SkillRoom skills;
  private final SectorRoom sectoren;
  private final FunctieRoom functies;
  private final KwalificatieRoom kwalificaties;
  private final OpleidingRoom opleidingen;
  private final RegioRoom regios;
  private final Map<WerkgeverId, Werkgever> werkgevers;
  private final Map<AnyId, Soort> soorten;

  /// Indexes the catalogue, in time proportional to its rows and the sorting of their names.
  public InMemoryCatalogue(Catalogue catalogue) {
    Aandacht aandacht = new Aandacht(catalogue.praktijk().aandachtspunten());
    this.catalogue = catalogue;
    this.skills = new SkillRoom(catalogue.skills());
    this.sectoren = new SectorRoom(catalogue.functies().sectoren());
    this.functies = new FunctieRoom(catalogue.functies(), aandacht);
    this.kwalificaties = new KwalificatieRoom(catalogue.kwalificaties(), aandacht);
    this.opleidingen = new OpleidingRoom(catalogue.opleidingen(), aandacht);
    this.regios = new RegioRoom(catalogue.praktijk().regios(), catalogue.praktijk().buren());
    this.werkgevers = Lookup.byId(catalogue.praktijk().werkgevers(), Werkgever::id);
    this.soorten = kinds();
  }

  @Override
  public Optional<CatalogueReader> findServed() {
    return Optional.of(this);
  }

  @Override
  public Catalogusversie versie() {
    return catalogue.versie();
  }

  @Override
  public Catalogustelling telling() {
    return new Catalogustelling(
        skills.count(),
        functies.count(),
        opleidingen.count(),
        kwalificaties.count(),
        sectoren.count(),
        regios.count(),
        opleidingen.countAanbod());
  }

  @Override
  public Map<SkillId, SkillDetails> skills(Set<SkillId> ids) {
    return skills.find(ids);
  }

  @Override
  public Map<FunctieId, FunctieDetails> functies(Set<FunctieId> ids) {
    return functies.find(ids);
  }

  @Override
  public Map<OpleidingId, OpleidingDetails> opleidingen(Set<OpleidingId> ids) {
    return opleidingen.find(ids);
  }

  @Override
  public Map<KwalificatieId, KwalificatieDetails> kwalificaties(Set<KwalificatieId> ids) {
    return kwalificaties.find(ids);
  }

  @Override
  public Map<SectorId, Sector> sectoren(Set<SectorId> ids) {
    return sectoren.find(ids);
  }

  @Override
  public Map<RegioId, RegioDetails> regios(Set<RegioId> ids) {
    return regios.find(ids);
  }

  @Override
  public Map<OpleiderId, Opleider> opleiders(Set<OpleiderId> ids) {
    return opleidingen.findOpleiders(ids);
  }

  @Override
  public Map<WerkgeverId, Werkgever> werkgevers(Set<WerkgeverId> ids) {
    return Lookup.details(ids, werkgevers, Function.identity());
  }

  @Override
  public Map<AnyId, Soort> soorten(Set<AnyId> ids) {
    return Lookup.details(ids, soorten, Function.identity());
  }

  @Override
  public List<String> nearestIds(Soort soort, String unknown) {
    return NearestIds.of(unknown, idsOf(soort));
  }

  private Set<? extends Id> idsOf(Soort soort) {
    return switch (soort) {
      case FUNCTIE -> functies.ids();
      case SKILL -> skills.ids();
      case OPLEIDING -> opleidingen.ids();
      case SECTOR -> sectoren.ids();
      case KWALIFICATIE -> kwalificaties.ids();
      case REGIO -> regios.ids();
    };
  }

  private Map<AnyId, Soort> kinds() {
    Map<AnyId, Soort> kinds = new HashMap<>();
    for (Soort soort : Soort.values()) {
      idsOf(soort).forEach(id -> kinds.put(new AnyId(id.value()), soort));
    }
    return kinds;
  }

  @Override
  public Slice<Skill> listSkills(SkillFilter filter, PageRequest page) {
    return skills.list(filter, page);
  }

  @Override
  public long countSkills(SkillFilter filter) {
    return skills.count(filter);
  }

  @Override
  public Slice<Functie> listFuncties(FunctieFilter filter, PageRequest page) {
    return functies.list(filter, page);
  }

  @Override
  public long countFuncties(FunctieFilter filter) {
    return functies.count(filter);
  }

  @Override
  public Slice<Opleiding> listOpleidingen(OpleidingFilter filter, PageRequest page) {
    return opleidingen.list(filter, page);
  }

  @Override
  public long countOpleidingen(OpleidingFilter filter) {
    return opleidingen.count(filter);
  }

  @Override
  public Slice<Kwalificatie> listKwalificaties(KwalificatieFilter filter, PageRequest page) {
    return kwalificaties.list(filter, page);
  }

  @Override
  public long countKwalificaties(KwalificatieFilter filter) {
    return kwalificaties.count(filter);
  }

  @Override
  public Slice<Sector> listSectoren(SectorFilter filter, PageRequest page) {
    return sectoren.list(filter, page);
  }

  @Override
  public long countSectoren(SectorFilter filter) {
    return sectoren.count(filter);
  }

  @Override
  public Slice<Regio> listRegios(RegioFilter filter, PageRequest page) {
    return regios.list(filter, page);
  }

  @Override
  public long countRegios(RegioFilter filter) {
    return regios.count(filter);
  }

  @Override
  public Catalogue readAll(LongConsumer progress) {
    return catalogue;
  }
}
