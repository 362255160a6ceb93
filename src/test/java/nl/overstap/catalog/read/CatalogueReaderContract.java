package nl.overstap.catalog.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.load.CatalogueFiles;
import nl.overstap.catalog.read.detail.FunctieDetails;
import nl.overstap.catalog.read.detail.KwalificatieDetails;
import nl.overstap.catalog.read.filter.FunctieFilter;
import nl.overstap.catalog.read.filter.KwalificatieFilter;
import nl.overstap.catalog.read.filter.OpleidingFilter;
import nl.overstap.catalog.read.filter.RegioFilter;
import nl.overstap.catalog.read.filter.SectorFilter;
import nl.overstap.catalog.read.filter.SkillFilter;
import nl.overstap.catalog.read.page.PageRequest;
import nl.overstap.catalog.read.page.Slice;
import nl.overstap.catalog.read.page.SortKey;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.FunctieSoort;
import nl.overstap.domain.functie.Sector;
import nl.overstap.domain.functie.SectorId;
import nl.overstap.domain.functie.TaakSkill;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.kwalificatie.KwalificatieSoort;
import nl.overstap.domain.opleiding.Leerweg;
import nl.overstap.domain.opleiding.OpleiderId;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.opleiding.OpleidingSoort;
import nl.overstap.domain.praktijk.WerkgeverId;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.regio.RegioSoort;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.skill.SkillRelatie;
import nl.overstap.domain.skill.SkillSoort;
import nl.overstap.domain.vraag.Soort;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What every reader of a catalogue does, whatever it reads from.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class CatalogueReaderContract {

  private static final PageRequest ALL = new PageRequest(1_000, null);

  private Catalogue catalogue;
  private CatalogueReader reader;

  /// A reader of this catalogue.
  protected abstract CatalogueReader readerOf(Catalogue catalogue);

  @BeforeAll
  void open(@TempDir Path folder) {
    catalogue = CatalogueFiles.read(ContractCatalogue.drawn().toFolder(folder)).getCatalogue();
    reader = readerOf(catalogue);
  }

  private static <I, T> T get(Map<I, T> found, I id) {
    return Objects.requireNonNull(found.get(id), () -> id + " was not found");
  }

  @Test
  void itReadsAllThatWasLoaded() {
    assertThat(reader.readAll()).isEqualTo(catalogue);
  }

  @Test
  void itKnowsItsVersion() {
    assertThat(reader.versie()).isEqualTo(catalogue.versie());
  }

  @Test
  void whatIsVervallenDoesNotCount() {
    assertThat(reader.telling()).isEqualTo(new Catalogustelling(4, 4, 5, 3, 2, 3, 2));
  }

  @Test
  void anIdThatDoesNotExistIsAbsent() {
    assertThat(reader.skills(Set.of(new SkillId("skill/weg")))).isEmpty();
    assertThat(reader.functies(Set.of(new FunctieId("skill/lassen")))).isEmpty();
    assertThat(reader.opleidingen(Set.of())).isEmpty();
  }

  @Test
  void whatIsVervallenIsFoundByItsId() {
    SkillId id = new SkillId("skill/smeden");
    assertThat(get(reader.skills(Set.of(id)), id).skill().levensloop().vervangenDoor())
        .isEqualTo("skill/lassen");
  }

  @Test
  void aSkillHasItsRelationsBothWays() {
    SkillId id = new SkillId("skill/meten");
    assertThat(get(reader.skills(Set.of(id)), id).relaties())
        .extracting(SkillRelatie::van)
        .containsExactly(new SkillId("skill/lassen"), id);
  }

  @Test
  void aFunctieHasAllThatIsSaidOfIt() {
    FunctieId id = new FunctieId("functie/lasser");
    FunctieDetails details = get(reader.functies(Set.of(id)), id);
    assertThat(details.functie().naam()).isEqualTo("Lasser");
    assertThat(details.skillEisen()).hasSize(2);
    assertThat(details.kwalificatieEisen()).hasSize(1);
    assertThat(details.ontwikkeling()).hasSize(1);
    assertThat(details.groeitDoorNaar()).containsExactly(new FunctieId("functie/voorman"));
    assertThat(details.komtVanuit()).containsExactly(new FunctieId("functie/hulplasser"));
    assertThat(details.taken()).hasSize(1);
    assertThat(details.taakSkills())
        .extracting(TaakSkill::skill)
        .containsExactly(new SkillId("skill/lassen"));
    assertThat(details.arbeidsmarkt()).hasSize(2);
    assertThat(details.aandachtspunten()).hasSize(1);
  }

  @Test
  void anOpleidingHasItsModulesAndWholesAndLivingAanbod() {
    OpleidingId whole = new OpleidingId("opleiding/mbo2");
    OpleidingId module = new OpleidingId("opleiding/lassen");
    var found = reader.opleidingen(Set.of(whole, module));
    assertThat(get(found, whole).modules())
        .containsExactly(module, new OpleidingId("opleiding/proeve"));
    assertThat(get(found, whole).aandachtspunten()).hasSize(1);
    assertThat(get(found, module).onderdeelVan()).containsExactly(whole);
    assertThat(get(found, module).leereffecten()).hasSize(2);
    assertThat(get(found, module).voorafeisen()).hasSize(3);
    assertThat(get(found, module).aanbod())
        .extracting(aanbod -> aanbod.id().value())
        .containsExactly("aanbod/1", "aanbod/2");
  }

  @Test
  void aKwalificatieHasWhatItCountsAsAndShows() {
    KwalificatieId id = new KwalificatieId("kwalificatie/start");
    KwalificatieDetails details = get(reader.kwalificaties(Set.of(id)), id);
    assertThat(details.geeft()).containsExactly(new KwalificatieId("kwalificatie/toelating"));
    assertThat(details.komtVan()).containsExactly(new KwalificatieId("kwalificatie/mbo2"));
    assertThat(details.toontAan()).hasSize(1);
  }

  @Test
  void neighboursHoldBothWays() {
    RegioId twente = new RegioId("regio/twente");
    RegioId achterhoek = new RegioId("regio/achterhoek");
    var found = reader.regios(Set.of(twente, achterhoek));
    assertThat(get(found, twente).buren()).containsExactly(achterhoek);
    assertThat(get(found, achterhoek).buren()).containsExactly(twente);
  }

  @Test
  void smallThingsAreFoundByTheirIds() {
    assertThat(reader.sectoren(Set.of(new SectorId("sector/metaal")))).hasSize(1);
    assertThat(reader.opleiders(Set.of(new OpleiderId("opleider/roc")))).hasSize(1);
    assertThat(reader.werkgevers(Set.of(new WerkgeverId("werkgever/smederij")))).hasSize(1);
  }

  @Test
  void anIdTellsItsKind() {
    AnyId skill = new AnyId("skill/lassen");
    AnyId regio = new AnyId("regio/twente");

    assertThat(reader.soorten(Set.of(skill, regio, new AnyId("skill/weg"))))
        .containsOnly(Map.entry(skill, Soort.SKILL), Map.entry(regio, Soort.REGIO));
  }

  @Test
  void anIdThatDoesNotExistHasNearestOnes() {
    assertThat(reader.nearestIds(Soort.SECTOR, "sector/metaaal")).containsExactly("sector/metaal");
    assertThat(reader.nearestIds(Soort.SKILL, "iets heel anders")).isEmpty();
  }

  @Test
  void listsAreSortedByNameWithoutCapitalsAndAccentsAndThenById() {
    assertThat(reader.listSkills(SkillFilter.ALLES, ALL).items())
        .extracting(Skill::naam)
        .containsExactly("Eén ding", "een ding", "Lassen", "meten");
  }

  @Test
  void listsCanBeFiltered() {
    assertThat(reader.listSkills(new SkillFilter(SkillSoort.KENNIS), ALL).items()).hasSize(2);
    assertThat(functies(new FunctieFilter(null, FunctieSoort.ERVARING, null, null)))
        .containsExactly("functie/klussen");
    assertThat(functies(new FunctieFilter(null, null, true, null)))
        .containsExactly("functie/hulplasser");
    assertThat(functies(new FunctieFilter(new SectorId("sector/metaal"), null, null, null)))
        .containsExactly("functie/hulplasser", "functie/lasser");
    assertThat(functies(new FunctieFilter(null, null, null, new SkillId("skill/meten"))))
        .containsExactly("functie/lasser");
    assertThat(opleidingen(new OpleidingFilter(OpleidingSoort.EXAMEN, null, null, null)))
        .containsExactly("opleiding/proeve");
    assertThat(opleidingen(new OpleidingFilter(null, Leerweg.BBL, null, null)))
        .containsExactly("opleiding/mbo2");
    assertThat(opleidingen(new OpleidingFilter(null, null, new SkillId("skill/lassen"), null)))
        .containsExactly("opleiding/lassen");
    assertThat(opleidingen(new OpleidingFilter(null, null, null, new RegioId("regio/twente"))))
        .containsExactly("opleiding/lassen");
    assertThat(
            reader
                .listKwalificaties(new KwalificatieFilter(KwalificatieSoort.TOELATING), ALL)
                .items())
        .hasSize(1);
    assertThat(reader.listSectoren(new SectorFilter(new SectorId("sector/techniek")), ALL).items())
        .extracting(Sector::naam)
        .containsExactly("Metaal");
    assertThat(reader.listRegios(new RegioFilter(RegioSoort.LAND), ALL).items()).hasSize(1);
  }

  private List<String> functies(FunctieFilter filter) {
    return reader.listFuncties(filter, ALL).items().stream().map(f -> f.id().value()).toList();
  }

  private List<String> opleidingen(OpleidingFilter filter) {
    return reader.listOpleidingen(filter, ALL).items().stream().map(o -> o.id().value()).toList();
  }

  @Test
  void pagesOfEverySizeTogetherAreTheWholeList() {
    List<Opleiding> whole = reader.listOpleidingen(OpleidingFilter.ALLES, ALL).items();
    for (int size = 1; size <= whole.size() + 1; size++) {
      assertThat(inPages(size)).as("pages of %d", size).isEqualTo(whole);
    }
  }

  private List<Opleiding> inPages(int size) {
    List<Opleiding> items = new ArrayList<>();
    Slice<Opleiding> page =
        reader.listOpleidingen(OpleidingFilter.ALLES, new PageRequest(size, null));
    assertThat(page.hasPrevious()).isFalse();
    items.addAll(page.items());
    while (page.hasNext()) {
      page = reader.listOpleidingen(OpleidingFilter.ALLES, new PageRequest(size, key(items)));
      assertThat(page.hasPrevious()).isTrue();
      items.addAll(page.items());
    }
    assertThat(reader.countOpleidingen(OpleidingFilter.ALLES)).isEqualTo(items.size());
    return items;
  }

  private static SortKey key(List<Opleiding> items) {
    Opleiding last = items.getLast();
    return SortKey.of(last);
  }

  @Test
  void aPageBeginsAfterItsKeyAlsoWhenThatIsGone() {
    PageRequest afterK = new PageRequest(1, new SortKey("k", "weg"));
    Slice<Skill> page = reader.listSkills(SkillFilter.ALLES, afterK);
    assertThat(page.items()).extracting(Skill::naam).containsExactly("Lassen");
    assertThat(page.hasPrevious()).isTrue();
    assertThat(page.hasNext()).isTrue();
    assertThat(reader.countSkills(SkillFilter.ALLES)).isEqualTo(4);
  }

  @Test
  void aPageOfNothingIsEmptyAndKnowsThereIsMore() {
    Slice<Skill> page = reader.listSkills(SkillFilter.ALLES, new PageRequest(0, null));
    assertThat(page.items()).isEmpty();
    assertThat(page.hasNext()).isTrue();
  }

  @Test
  void aListNeverRepeatsAnId() {
    List<String> ids = functies(FunctieFilter.ALLES);
    assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    assertThat(ids).isEqualTo(sorted(catalogue));
  }

  private static List<String> sorted(Catalogue catalogue) {
    Function<Functie, String> naam = f -> SortKey.normalise(f.naam());
    return catalogue.functies().functies().stream()
        .filter(f -> !f.levensloop().vervallen())
        .sorted(Comparator.comparing(naam).thenComparing(f -> f.id()))
        .map(f -> f.id().value())
        .toList();
  }
}
