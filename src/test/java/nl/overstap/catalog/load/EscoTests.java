package nl.overstap.catalog.load;

import static nl.overstap.support.csv.DrawnEsco.BAKKEN;
import static nl.overstap.support.csv.DrawnEsco.BAKKER;
import static nl.overstap.support.csv.DrawnEsco.DIENSTEN;
import static nl.overstap.support.csv.DrawnEsco.FRANS;
import static nl.overstap.support.csv.DrawnEsco.GROEP;
import static nl.overstap.support.csv.DrawnEsco.KOK;
import static nl.overstap.support.csv.DrawnEsco.KOKEN;
import static nl.overstap.support.csv.DrawnEsco.KOKS;
import static nl.overstap.support.csv.DrawnEsco.VOEDING;
import static nl.overstap.support.csv.DrawnEsco.small;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.load.esco.EscoSource;
import nl.overstap.catalog.load.finding.Melding;
import nl.overstap.domain.Herkomst;
import nl.overstap.domain.functie.Belang;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.SkillEis;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillRelatieSoort;
import nl.overstap.domain.skill.SkillSoort;
import nl.overstap.support.csv.DrawnCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The download of ESCO as it is, alone and beside a catalogue of our own.
class EscoTests {

  private static final String OWN =
      """
      sleutel,waarde
      naam,proef
      versie,7
      licentie,CC0.
      """;

  @TempDir Path temp;

  @Test
  void aDownloadAloneIsACatalogueWithItsVersionAndLicence() {
    Catalogue esco = read(small(), "ESCO dataset - v1.1.1 - classification - csv");

    assertThat(esco.versie().key()).startsWith("esco@1.1.1+");
    assertThat(esco.versie().bron()).isEqualTo("ESCO 1.1.1, Europese Commissie");
    assertThat(esco.versie().licentie()).isEqualTo(EscoSource.LICENTIE);
    assertThat(esco.functies().functies())
        .extracting(functie -> functie.bron().herkomst())
        .containsOnly(Herkomst.BRON);
  }

  @Test
  void labelsAreDutchWhereThereAreAnyAndSayTheirLanguage() {
    Catalogue esco = read(small(), "esco");

    assertThat(esco.functies().functies())
        .extracting(Functie::naam, Functie::taal, Functie::alternatieven, Functie::omschrijving)
        .containsExactly(
            tuple("bakker", "nl", List.of(), null),
            tuple("kok", "nl", List.of("chef kok"), "bereidt eten"));
    assertThat(esco.skills().skills())
        .extracting(Skill::naam, Skill::taal, Skill::alternatieven)
        .containsExactlyInAnyOrder(
            tuple("koken", "nl", List.of()),
            tuple("bake", "en", List.of()),
            tuple("nutrition", "en", List.of()),
            tuple("French", "en", List.of()));
  }

  @Test
  void typesBecomeSoortenAndTheLanguageCollectionTaal() {
    assertThat(read(small(), "esco").skills().skills())
        .extracting(skill -> skill.id().value(), Skill::soort)
        .containsExactlyInAnyOrder(
            tuple(KOKEN, SkillSoort.VAARDIGHEID),
            tuple(BAKKEN, SkillSoort.VAARDIGHEID),
            tuple(VOEDING, SkillSoort.KENNIS),
            tuple(FRANS, SkillSoort.TAAL));
  }

  @Test
  void essentialIsEssentieelAndOptionalAanvullendAtNiveauTwo() {
    assertThat(read(small(), "esco").functies().skillEisen())
        .extracting(
            eis -> eis.functie().value(),
            eis -> eis.skill().value(),
            SkillEis::niveau,
            SkillEis::belang,
            SkillEis::escoBelang)
        .containsExactly(
            tuple(BAKKER, BAKKEN, 2, Belang.ESSENTIEEL, "essential"),
            tuple(KOK, KOKEN, 2, Belang.ESSENTIEEL, "essential"),
            tuple(KOK, VOEDING, 2, Belang.AANVULLEND, "optional"));
  }

  @Test
  void r4OnlySkillsFallUnderSkillsAndRelatedOnesAreForExploration() {
    Catalogue esco = read(small(), "esco");

    assertThat(esco.skills().relaties())
        .extracting(r -> r.van().value(), r -> r.naar().value(), r -> r.soort())
        .containsExactly(
            tuple(BAKKEN, KOKEN, SkillRelatieSoort.VALT_ONDER),
            tuple(KOKEN, VOEDING, SkillRelatieSoort.HANGT_SAMEN_MET));
    assertThat(esco.skills().skills()).extracting(s -> s.id().value()).doesNotContain(GROEP);
  }

  @Test
  void theGroupsOfIscoAreSectoren() {
    Catalogue esco = read(small(), "esco");

    assertThat(esco.functies().sectoren())
        .extracting(s -> s.id().value(), s -> s.naam(), s -> String.valueOf(s.onderdeelVan()))
        .containsExactly(
            tuple(DIENSTEN, "Koks en keukenhulpen", "null"), tuple(KOKS, "Koks", DIENSTEN));
    assertThat(esco.functies().functies())
        .allSatisfy(kok -> assertThat(kok.sectoren()).extracting(s -> s.value()).contains(KOKS));
  }

  @Test
  void gzippedFilesWithoutALanguageInTheirNamesSayTheSame() throws IOException {
    Catalogue plain = read(small(), "esco-1.1.1");
    Path folder = Files.createDirectories(temp.resolve("gzipped-1.1.1"));
    for (var file : small().files().entrySet()) {
      String name = file.getKey().replace("skills_en", "skills") + ".gz";
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
        out.write(file.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
    }

    assertThat(CatalogueFiles.read(folder).getCatalogue()).isEqualTo(plain);
  }

  @Test
  void besideUsWithinUsAndNamedByUsAreTheSameCatalogue() {
    DrawnCatalogue own = opleiding(DrawnCatalogue.empty().with("catalogus.csv", OWN));
    DrawnCatalogue mixed = opleiding(small().with("catalogus.csv", OWN + "escoVersie,1.1.1\n"));
    Path beside = mixed.toFolder(temp.resolve("naast"));
    Path within =
        own.with("catalogus.csv", OWN + "escoVersie,1.1.1\n").toFolder(temp.resolve("in"));
    small().toFolder(within.resolve("esco"));
    small().toFolder(temp.resolve("elders"));
    Path named =
        own.with("catalogus.csv", OWN + "escoVersie,1.1.1\nesco,../elders\n")
            .toFolder(temp.resolve("noemt"));
    Path zip = mixed.toZip(temp.resolve("zip.zip"), "");

    Catalogue first = CatalogueFiles.read(beside).getCatalogue();

    assertThat(first.versie().key()).startsWith("proef@7+");
    assertThat(first.versie().licentie()).isEqualTo("CC0. " + EscoSource.LICENTIE);
    assertThat(first.opleidingen().leereffecten()).hasSize(1);
    assertThat(first.functies().functies()).hasSize(2);
    assertThat(CatalogueFiles.read(within).getCatalogue()).isEqualTo(first);
    assertThat(CatalogueFiles.read(named).getCatalogue()).isEqualTo(first);
    assertThat(CatalogueFiles.read(zip).getCatalogue()).isEqualTo(first);
  }

  @Test
  void anOwnRowTakesThePlaceOfThatOfEsco() {
    DrawnCatalogue own =
        opleiding(small().with("catalogus.csv", OWN))
            .with("skills.csv", "id,naam,soort\n" + KOKEN + ",eten koken,VAARDIGHEID\n")
            .with(
                "functie_skills.csv",
                "functie,skill,niveau,belang\n" + KOK + "," + KOKEN + ",3,BELANGRIJK\n");

    Catalogue read = read(own, "esco");

    assertThat(read.skills().skills()).hasSize(4).extracting(Skill::naam).contains("eten koken");
    assertThat(read.functies().skillEisen())
        .filteredOn(eis -> eis.skill().value().equals(KOKEN))
        .extracting(SkillEis::niveau, SkillEis::belang)
        .containsExactly(tuple(3, Belang.BELANGRIJK));
  }

  @Test
  void whatANextVersionDropsCanBeReplacedInOurOwnFile() {
    String rows = "id,naam,soort,vervallen,vervangenDoor\nskill/oud,stoven,VAARDIGHEID,ja," + KOKEN;
    DrawnCatalogue own = opleiding(small().with("catalogus.csv", OWN)).with("skills.csv", rows);

    assertThat(read(own, "esco").skills().skills())
        .filteredOn(skill -> skill.levensloop().vervallen())
        .extracting(skill -> skill.id().value(), skill -> skill.levensloop().vervangenDoor())
        .containsExactly(tuple("skill/oud", KOKEN));
  }

  @Test
  void whatEscoItselfNoLongerReleasesIsVervallen() {
    String skills = small().files().getOrDefault("skills_en.csv", "");
    String obsolete = skills.replace("bake,,released", "bake,,obsolete");

    assertThat(read(small().with("skills_en.csv", obsolete), "esco").skills().skills())
        .filteredOn(skill -> skill.levensloop().vervallen())
        .extracting(skill -> skill.id().value())
        .containsExactly(BAKKEN);
  }

  @Test
  void relationsOfWhatEscoOnlyNamesAreLeftOutWithAWarning() {
    Gelezen read =
        gelezen(
            small().withRows("occupationSkillRelations.csv", KOK + ",optional,," + GROEP + "\n"));

    assertThat(read.getCatalogue().functies().skillEisen()).hasSize(3);
    assertThat(read.waarschuwingen().getoond())
        .extracting(Melding::toString)
        .contains(
            "occupationSkillRelations.csv: '"
                + GROEP
                + "' staat wel in de indeling van ESCO maar niet in een lijst: 1 rijen"
                + " overgeslagen");
  }

  @Test
  void faultsNameTheFileTheRowAndTheValue() {
    String strange = "http://data.europa.eu/esco/skill/onbekend";
    DrawnCatalogue damaged =
        small()
            .withRows("occupationSkillRelations.csv", KOK + ",essential,," + strange + "\n")
            .withRows("occupationSkillRelations.csv", KOK + ",sometimes,," + BAKKEN + "\n")
            .withRows("skills_en.csv", "X," + strange + "x,attitude,brave,,released,,\n")
            .withRows("occupations_en.csv", "X,x/y,9999,strange,,released,,\n");

    assertThat(fouten(damaged))
        .containsExactlyInAnyOrder(
            "occupationSkillRelations.csv:5: skillUri '"
                + strange
                + "' staat niet in skills. Horen deze bestanden bij dezelfde versie van ESCO?",
            "occupationSkillRelations.csv:6: relationType 'sometimes' kennen we niet. Kies uit"
                + " essential, optional",
            "skills_en.csv:6: skillType 'attitude' kennen we niet. Kies uit knowledge,"
                + " skill/competence",
            "occupations_en.csv:5: iscoGroup '9999' staat niet in ISCOGroups. Kijk de code na");
  }

  @Test
  void missingFilesAndColumnsAreFaults() {
    assertThat(fouten(small().without("skills_en.csv")))
        .contains("skills_nl.csv: dit bestand van ESCO ontbreekt. Zet de hele download in de map");
    assertThat(fouten(small().with("ISCOGroups_nl.csv", "conceptUri,preferredLabel\n")))
        .contains(
            "ISCOGroups_nl.csv:1: kolom 'code' ontbreekt. Is dit het bestand uit de download van"
                + " ESCO?");
    DrawnCatalogue nowhere =
        DrawnCatalogue.empty().with("catalogus.csv", OWN + "esco,../nergens\n");
    assertThat(fouten(nowhere)).hasSize(1).first().asString().contains("nergens", "bestaat niet");
  }

  @Test
  void aConceptThatIsListedTwiceIsAFault() {
    String again = "X," + BAKKEN + ",knowledge,bake,,released,,\n";

    assertThat(fouten(small().withRows("skills_en.csv", again)))
        .containsExactly(
            "skills_en.csv:6: id '"
                + BAKKEN
                + "' staat ook in skills_en.csv:3. Een id mag maar één keer voorkomen, over alle"
                + " bestanden");
  }

  private static DrawnCatalogue opleiding(DrawnCatalogue catalogue) {
    return catalogue
        .with(
            "opleidingen.csv",
            "id,naam,soort,weken,uren,kosten\nopleiding/koken,Koken,CURSUS,10,80,900\n")
        .with("opleiding_leert.csv", "opleiding,skill,niveau\nopleiding/koken," + KOKEN + ",2\n");
  }

  private Catalogue read(DrawnCatalogue drawn, String folder) {
    return CatalogueFiles.read(drawn.toFolder(temp.resolve(folder))).getCatalogue();
  }

  private Gelezen gelezen(DrawnCatalogue drawn) {
    return CatalogueFiles.read(drawn.toFolder(temp.resolve("map" + count++)));
  }

  private int count;

  private List<String> fouten(DrawnCatalogue drawn) {
    List<String> fouten = new ArrayList<>();
    if (gelezen(drawn) instanceof Gelezen.Invalid invalid) {
      invalid.fouten().getoond().forEach(melding -> fouten.add(melding.toString()));
    }
    return fouten;
  }
}
