package nl.overstap.catalog.neo4j;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongConsumer;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.Catalogusversie;
import nl.overstap.catalog.NearestIds;
import nl.overstap.catalog.neo4j.query.Parameters;
import nl.overstap.catalog.neo4j.query.Row;
import nl.overstap.catalog.neo4j.query.VersionQueries;
import nl.overstap.catalog.read.AnyId;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.Catalogustelling;
import nl.overstap.catalog.read.Grafsteen;
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
import nl.overstap.catalog.read.verschil.Conceptsoort;
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

/// Reads one version from Neo4j: one query per method, however many ids are asked for; for
/// [#readAll] one per kind of row.
final class Neo4jCatalogueReader implements CatalogueReader {

  private final Catalogusversie versie;
  private final VersionQueries queries;

  Neo4jCatalogueReader(Catalogusversie versie, VersionQueries queries) {
    this.versie = versie;
    this.queries = queries;
  }

  @Override
  public Catalogusversie versie() {
    return versie;
  }

  @Override
  public Catalogustelling telling() {
    return queries.once("telling", new Parameters(), TellingMapper::telling);
  }

  @Override
  public Map<SkillId, SkillDetails> skills(Set<SkillId> ids) {
    return find(ids, "skills", SkillMapper::details, details -> details.skill().id());
  }

  @Override
  public Map<FunctieId, FunctieDetails> functies(Set<FunctieId> ids) {
    return find(ids, "functies", FunctieMapper::details, details -> details.functie().id());
  }

  @Override
  public Map<OpleidingId, OpleidingDetails> opleidingen(Set<OpleidingId> ids) {
    return find(ids, "opleidingen", OpleidingMapper::details, details -> details.opleiding().id());
  }

  @Override
  public Map<KwalificatieId, KwalificatieDetails> kwalificaties(Set<KwalificatieId> ids) {
    return find(
        ids, "kwalificaties", KwalificatieMapper::details, details -> details.kwalificatie().id());
  }

  @Override
  public Map<SectorId, Sector> sectoren(Set<SectorId> ids) {
    return find(ids, "sectoren", row -> FunctieMapper.sector(row.row("rij")), Sector::id);
  }

  @Override
  public Map<RegioId, RegioDetails> regios(Set<RegioId> ids) {
    return find(ids, "regios", RegioMapper::details, details -> details.regio().id());
  }

  @Override
  public Map<OpleiderId, Opleider> opleiders(Set<OpleiderId> ids) {
    return find(ids, "opleiders", row -> LeerMapper.opleider(row.row("rij")), Opleider::id);
  }

  @Override
  public Map<WerkgeverId, Werkgever> werkgevers(Set<WerkgeverId> ids) {
    return find(ids, "werkgevers", row -> PraktijkMapper.werkgever(row.row("rij")), Werkgever::id);
  }

  @Override
  public Map<AnyId, Soort> soorten(Set<AnyId> ids) {
    Map<AnyId, Soort> found = new LinkedHashMap<>();
    queries
        .run(
            "soorten",
            ids(ids),
            row -> Map.entry(row.id("id", AnyId::new), row.constant(Soort.class, "soort")))
        .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    return found;
  }

  @Override
  public List<String> nearestIds(Soort soort, String unknown) {
    return NearestIds.of(
        unknown,
        queries.run("ids-" + plural(soort), new Parameters(), row -> row.id("id", AnyId::new)));
  }

  @Override
  public Slice<Skill> listSkills(SkillFilter filter, PageRequest page) {
    return queries.page("list-skills", FilterParameters.of(filter), page, SkillMapper::skill);
  }

  @Override
  public long countSkills(SkillFilter filter) {
    return queries.count("count-skills", FilterParameters.of(filter));
  }

  @Override
  public Slice<Functie> listFuncties(FunctieFilter filter, PageRequest page) {
    return queries.page("list-functies", FilterParameters.of(filter), page, FunctieMapper::functie);
  }

  @Override
  public long countFuncties(FunctieFilter filter) {
    return queries.count("count-functies", FilterParameters.of(filter));
  }

  @Override
  public Slice<Opleiding> listOpleidingen(OpleidingFilter filter, PageRequest page) {
    return queries.page(
        "list-" + opleidingen(filter),
        FilterParameters.of(filter),
        page,
        OpleidingMapper::opleiding);
  }

  @Override
  public long countOpleidingen(OpleidingFilter filter) {
    return queries.count("count-" + opleidingen(filter), FilterParameters.of(filter));
  }

  @Override
  public Slice<Kwalificatie> listKwalificaties(KwalificatieFilter filter, PageRequest page) {
    return queries.page(
        "list-kwalificaties", FilterParameters.of(filter), page, KwalificatieMapper::kwalificatie);
  }

  @Override
  public long countKwalificaties(KwalificatieFilter filter) {
    return queries.count("count-kwalificaties", FilterParameters.of(filter));
  }

  @Override
  public Slice<Sector> listSectoren(SectorFilter filter, PageRequest page) {
    return queries.page("list-sectoren", FilterParameters.of(filter), page, FunctieMapper::sector);
  }

  @Override
  public long countSectoren(SectorFilter filter) {
    return queries.count("count-sectoren", FilterParameters.of(filter));
  }

  @Override
  public Slice<Regio> listRegios(RegioFilter filter, PageRequest page) {
    return queries.page("list-regios", FilterParameters.of(filter), page, RegioMapper::regio);
  }

  @Override
  public long countRegios(RegioFilter filter) {
    return queries.count("count-regios", FilterParameters.of(filter));
  }

  @Override
  public List<Grafsteen> grafstenen() {
    return queries.run(
        "grafstenen",
        new Parameters(),
        row ->
            new Grafsteen(
                Conceptsoort.ofLabel(row.text("label")),
                row.text("id"),
                row.text("naam"),
                row.textIfAny("vervangenDoor")));
  }

  @Override
  public Catalogue readAll(LongConsumer progress) {
    return queries.inOneTransaction(same -> new CatalogueQueries(same, progress).readAll(versie));
  }

  private <I extends Id, T> Map<I, T> find(
      Set<I> ids, String query, Function<Row, T> mapper, Function<T, I> id) {
    Map<I, T> found = new LinkedHashMap<>();
    queries.run(query, ids(ids), mapper).forEach(row -> found.put(id.apply(row), row));
    return found;
  }

  private static Parameters ids(Set<? extends Id> ids) {
    return new Parameters().with("ids", ids.stream().map(Id::value).sorted().toList());
  }

  private static String opleidingen(OpleidingFilter filter) {
    return filter.leert() == null ? "opleidingen" : "opleidingen-leert";
  }

  private static String plural(Soort soort) {
    return switch (soort) {
      case FUNCTIE -> "functies";
      case SKILL -> "skills";
      case OPLEIDING -> "opleidingen";
      case SECTOR -> "sectoren";
      case KWALIFICATIE -> "kwalificaties";
      case REGIO -> "regios";
    };
  }
}
