package nl.overstap.catalog.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.overstap.catalog.Catalogue;
import nl.overstap.domain.functie.Belang;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillRelatieSoort;
import nl.overstap.support.csv.EscoCopy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The complete download of ESCO 1.1.1 and its Dutch labels; asks for
/// `-Doverstap.referentie=FOLDER`.
class EscoReferenceTests {

  private static final String FOLDER = System.getProperty("overstap.referentie", "");

  /// Relations of the one occupation that ESCO 1.1.1 relates but does not list.
  private static final int LEFT_OUT = 67;

  private static final int LEFT_OUT_ESSENTIAL = 55;

  @BeforeAll
  static void needsReferenceData() {
    assumeTrue(!FOLDER.isEmpty(), "overstap.referentie is not set");
  }

  @Test
  void theWholeDownloadLoads() {
    Gelezen read = CatalogueFiles.read(english());
    Catalogue esco = read.getCatalogue();

    assertThat(esco.versie().key()).startsWith("esco@1.1.1+");
    assertThat(esco.functies().functies()).hasSize(3_007);
    assertThat(esco.skills().skills()).hasSize(13_896);
    assertThat(esco.functies().sectoren()).hasSize(619);
    assertThat(esco.functies().skillEisen()).hasSize(123_855 - LEFT_OUT);
    assertThat(esco.functies().skillEisen())
        .filteredOn(eis -> eis.belang() == Belang.ESSENTIEEL)
        .hasSize(64_946 - LEFT_OUT_ESSENTIAL);
    assertThat(relaties(esco, SkillRelatieSoort.HANGT_SAMEN_MET)).isEqualTo(5_899 - 1);
    assertThat(relaties(esco, SkillRelatieSoort.VALT_ONDER)).isEqualTo(6_565);
    assertThat(read.waarschuwingen().totaal()).isLessThan(10);
  }

  @Test
  void dutchLabelsAreTakenFromWhereverTheyAre() {
    List<Path> places =
        List.of(english(), Path.of(FOLDER, "esco-nl", "v1.1.1"), Path.of(FOLDER, "esco-nl"));
    Catalogue esco = CatalogueFiles.readEsco(places, Progress.NONE).getCatalogue();

    assertThat(esco.functies().functies()).extracting(Functie::taal).containsOnly("nl");
    assertThat(esco.skills().skills())
        .filteredOn(skill -> skill.taal().equals("nl"))
        .hasSize(2_396);
    assertThat(esco.skills().skills()).extracting(Skill::taal).containsOnly("nl", "en");
  }

  /// A next version that lacks one skill: what referred to it is gone, and our own row keeps the id
  /// with what came in its place.
  @Test
  void aNextVersionMayLackWhatOurOwnRowReplaces(@TempDir Path temp) throws IOException {
    String gone = "http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab";
    String kept = "http://data.europa.eu/esco/skill/00064735-8fad-454b-90c7-ed858cc993f2";
    Path next = Files.createDirectories(temp.resolve("catalogus"));
    Path esco = Files.createDirectories(next.resolve("esco"));
    EscoCopy.without(List.of(gone), english(), esco);
    Files.writeString(
        next.resolve("catalogus.csv"), "sleutel,waarde\nnaam,esco\nversie,1.1.2\nescoVersie,1.1.2");
    Files.writeString(
        next.resolve("skills.csv"),
        "id,naam,soort,vervallen,vervangenDoor\n" + gone + ",leiden,VAARDIGHEID,ja," + kept + "\n");

    Catalogue read = CatalogueFiles.read(next).getCatalogue();

    assertThat(read.skills().skills()).hasSize(13_896);
    assertThat(read.skills().skills())
        .filteredOn(skill -> skill.levensloop().vervallen())
        .extracting(skill -> skill.id().value(), skill -> skill.levensloop().vervangenDoor())
        .containsExactly(tuple(gone, kept));
    assertThat(read.functies().skillEisen())
        .noneMatch(eis -> eis.skill().value().equals(gone))
        .hasSizeLessThan(123_855 - LEFT_OUT);
  }

  private static long relaties(Catalogue esco, SkillRelatieSoort soort) {
    return esco.skills().relaties().stream().filter(relatie -> relatie.soort() == soort).count();
  }

  private static Path english() {
    return Path.of(FOLDER, "esco-v1.1.1-en");
  }
}
