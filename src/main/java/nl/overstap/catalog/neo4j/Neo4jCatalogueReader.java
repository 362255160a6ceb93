package nl.overstap.catalog.neo4j;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.Catalogusversie;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.Catalogustelling;
import nl.overstap.catalog.read.Conceptsoort;
import nl.overstap.catalog.read.FunctieDetails;
import nl.overstap.catalog.read.FunctieFilter;
import nl.overstap.catalog.read.Grafsteen;
import nl.overstap.catalog.read.KwalificatieDetails;
import nl.overstap.catalog.read.KwalificatieFilter;
import nl.overstap.catalog.read.OpleidingDetails;
import nl.overstap.catalog.read.OpleidingFilter;
import nl.overstap.catalog.read.Page;
import nl.overstap.catalog.read.PageRequest;
import nl.overstap.catalog.read.RegioDetails;
import nl.overstap.catalog.read.RegioFilter;
import nl.overstap.catalog.read.SectorFilter;
import nl.overstap.catalog.read.SkillDetails;
import nl.overstap.catalog.read.SkillFilter;
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
    return queries.run("telling", new Parameters(), TellingMapper::telling).getFirst();
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
  public Page<Skill> listSkills(SkillFilter filter, PageRequest page) {
    Parameters parameters = new Parameters().with("soort", filter.soort());
    return queries.page("list-skills", parameters, page, SkillMapper::skill);
  }

  @Override
  public Page<Functie> listFuncties(FunctieFilter filter, PageRequest page) {
    Parameters parameters =
        new Parameters()
            .with("sector", filter.sector())
            .with("soort", filter.soort())
            .with("instapfunctie", filter.instapfunctie())
            .with("vraagt", filter.vraagt());
    return queries.page("list-functies", parameters, page, FunctieMapper::functie);
  }

  @Override
  public Page<Opleiding> listOpleidingen(OpleidingFilter filter, PageRequest page) {
    Parameters parameters =
        new Parameters()
            .with("soort", filter.soort())
            .with("leerweg", filter.leerweg())
            .with("leert", filter.leert())
            .with("regio", filter.regio());
    return queries.page("list-opleidingen", parameters, page, OpleidingMapper::opleiding);
  }

  @Override
  public Page<Kwalificatie> listKwalificaties(KwalificatieFilter filter, PageRequest page) {
    Parameters parameters = new Parameters().with("soort", filter.soort());
    return queries.page("list-kwalificaties", parameters, page, KwalificatieMapper::kwalificatie);
  }

  @Override
  public Page<Sector> listSectoren(SectorFilter filter, PageRequest page) {
    Parameters parameters = new Parameters().with("onderdeelVan", filter.onderdeelVan());
    return queries.page("list-sectoren", parameters, page, FunctieMapper::sector);
  }

  @Override
  public Page<Regio> listRegios(RegioFilter filter, PageRequest page) {
    Parameters parameters = new Parameters().with("soort", filter.soort());
    return queries.page("list-regios", parameters, page, RegioMapper::regio);
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
  public Catalogue readAll() {
    return queries.inOneTransaction(same -> new CatalogueQueries(same).readAll(versie));
  }

  private <I extends Id, T> Map<I, T> find(
      Set<I> ids, String query, Function<Row, T> mapper, Function<T, I> id) {
    List<String> values = ids.stream().map(Id::value).sorted().toList();
    Map<I, T> found = new LinkedHashMap<>();
    queries
        .run(query, new Parameters().with("ids", values), mapper)
        .forEach(row -> found.put(id.apply(row), row));
    return found;
  }
}
