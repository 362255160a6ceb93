package nl.overstap.catalog.search;

import static nl.overstap.support.csv.DrawnCatalogue.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overstap.catalog.load.CatalogueFiles;
import nl.overstap.catalog.read.page.Page;
import nl.overstap.catalog.read.zoek.Tekstdeel;
import nl.overstap.catalog.read.zoek.Treffer;
import nl.overstap.catalog.read.zoek.Zoekvraag;
import nl.overstap.domain.vraag.Soort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From what people type to what they mean.
class ZoekindexTests {

  @TempDir Path folder;
  private Zoekindex index;

  @BeforeEach
  void fill() {
    index =
        Zoekindex.of(
            CatalogueFiles.read(
                    named()
                        .with(
                            "functies.csv",
                            """
                            id,naam,alternatieven,vervallen
                            functie/monteur-zonnepanelen,monteur zonnepanelen,PV-monteur|solarinstallateur,
                            functie/cv-monteur,monteur verwarming,cv-monteur,
                            functie/softwareontwikkelaar,Softwareontwikkelaar,,
                            functie/verzorgende,verzorgende IG,,
                            functie/een,Coördinator één,,
                            functie/hulpmonteur,hulpmonteur zonnepanelen,,
                            functie/smid,smid,,ja
                            """)
                        .with(
                            "skills.csv",
                            """
                            id,naam,soort
                            skill/lassen,lassen,VAARDIGHEID
                            skill/monteren,zonnepanelen monteren,VAARDIGHEID
                            """)
                        .with("sectoren.csv", "id,naam\nsector/energie,Energie\n")
                        .with("regios.csv", "id,naam\nregio/twente,Twente\n")
                        .with(
                            "kwalificaties.csv",
                            "id,naam,soort\nkwalificatie/vca,VCA basis,PERSOONSCERTIFICAAT\n")
                        .with(
                            "opleidingen.csv",
                            """
                            id,naam,soort,weken,uren,kosten
                            opleiding/las,Lassen niveau 1,CURSUS,1,8,9
                            """)
                        .toFolder(folder))
                .getCatalogue());
  }

  private List<String> found(String text) {
    return index.zoek(new Zoekvraag(text, Set.of(), 10, 0)).items().stream()
        .map(Treffer::id)
        .toList();
  }

  @Test
  void theWholeNameComesFirstThenWholeWordsThenCompounds() {
    assertThat(found("monteur zonnepanelen"))
        .startsWith("functie/monteur-zonnepanelen")
        .contains("functie/hulpmonteur", "skill/monteren");
  }

  @Test
  void capitalsAndAccentsAndPunctuationDoNotMatter() {
    assertThat(found("COORDINATOR, een!")).containsExactly("functie/een");
    assertThat(found("coördinator")).containsExactly("functie/een");
  }

  @Test
  void theOrderOfWordsDoesNotMatter() {
    assertThat(found("zonnepanelen monteur")).startsWith("functie/monteur-zonnepanelen");
  }

  @Test
  void aBeginningIsEnough() {
    assertThat(found("verz")).containsExactly("functie/verzorgende");
    assertThat(found("monteur zon")).startsWith("functie/monteur-zonnepanelen");
  }

  @Test
  void aWordInsideACompoundIsFound() {
    assertThat(found("ontwikkelaar")).containsExactly("functie/softwareontwikkelaar");
  }

  @Test
  void aCompoundOfKnownWordsIsTakenApart() {
    assertThat(found("zonnepanelenmonteur")).startsWith("functie/monteur-zonnepanelen");
    assertThat(found("verwarmingsmonteur")).containsExactly("functie/cv-monteur");
  }

  @Test
  void anAlternativeIsFoundAndShown() {
    assertThat(index.zoek(new Zoekvraag("solarinstallateur", Set.of(), 10, 0)).items())
        .singleElement()
        .satisfies(treffer -> {
          assertThat(treffer.id()).isEqualTo("functie/monteur-zonnepanelen");
          assertThat(treffer.tekst()).isEqualTo("solarinstallateur");
        });
  }

  @Test
  void aTypingMistakeIsForgiven() {
    assertThat(found("verzorgnede")).containsExactly("functie/verzorgende");
    assertThat(found("lasssen")).startsWith("skill/lassen");
    assertThat(found("twnete")).containsExactly("regio/twente");
  }

  @Test
  void ofTwoWordsOneIsEnoughWhenNothingHasBoth() {
    assertThat(found("lassen zeppelin")).containsExactly("skill/lassen", "opleiding/las");
  }

  @Test
  void moreOfTheTypedWordsIsBetterThanFewer() {
    assertThat(found("monteur zonnepanelen zeppelin"))
        .startsWith("functie/monteur-zonnepanelen")
        .contains("functie/hulpmonteur")
        .doesNotContain("functie/verzorgende");
  }

  @Test
  void allKindsAreFoundAndCanBeChosen() {
    assertThat(found("energie")).containsExactly("sector/energie");
    assertThat(found("vca")).containsExactly("kwalificatie/vca");
    assertThat(index.zoek(new Zoekvraag("lassen", Set.of(Soort.OPLEIDING), 10, 0)).items())
        .extracting(Treffer::id)
        .containsExactly("opleiding/las");
  }

  @Test
  void whatIsVervallenIsNotFound() {
    assertThat(found("smid")).isEmpty();
  }

  @Test
  void nothingTypedFindsNothing() {
    assertThat(found("")).isEmpty();
    assertThat(found(" -!? ")).isEmpty();
    assertThat(found("qqqqqq")).isEmpty();
  }

  @Test
  void aVeryLongTextIsCutOff() {
    assertThat(found("lassen ".repeat(100_000))).startsWith("skill/lassen");
  }

  @Test
  void pagesTogetherAreTheWholeAnswer() {
    Page<Treffer> first = index.zoek(new Zoekvraag("zonnepanelen", Set.of(), 2, 0));
    Page<Treffer> rest = index.zoek(new Zoekvraag("zonnepanelen", Set.of(), 2, 2));
    assertThat(first.total()).isEqualTo(3);
    assertThat(first.hasNext()).isTrue();
    assertThat(rest.items()).hasSize(1);
    assertThat(rest.hasPrevious()).isTrue();
    assertThat(rest.hasNext()).isFalse();
  }

  private String marked(String text) {
    return index.zoek(new Zoekvraag(text, Set.of(), 1, 0)).items().getFirst().delen().stream()
        .map(deel -> deel.gevonden() ? "[" + deel.tekst() + "]" : deel.tekst())
        .collect(Collectors.joining());
  }

  @Test
  void whatWasFoundIsMarked() {
    assertThat(marked("zonnepanelen monteur")).isEqualTo("[monteur] [zonnepanelen]");
    assertThat(marked("verz")).isEqualTo("[verz]orgende IG");
    assertThat(marked("ontwikkelaar")).isEqualTo("Software[ontwikkelaar]");
    assertThat(marked("coordinator")).isEqualTo("[Coördinator] één");
    assertThat(marked("twnete")).isEqualTo("[Twente]");
  }

  @Test
  void thePiecesTogetherAreTheText() {
    for (String text : List.of("lassen", "monteur", "een", "zonnepanelenmonteur", "v", "IG")) {
      assertThat(index.zoek(new Zoekvraag(text, Set.of(), 20, 0)).items())
          .allSatisfy(treffer ->
              assertThat(
                      treffer.delen().stream().map(Tekstdeel::tekst).collect(Collectors.joining()))
                  .isEqualTo(treffer.tekst()));
    }
  }

  @Test
  void otherFormsOfAWordAreFound() {
    assertThat(found("verzorgenden")).startsWith("functie/verzorgende");
    assertThat(found("gelast")).contains("skill/lassen");
    assertThat(found("zonnepaneel monteren")).startsWith("skill/monteren");
  }

  @Test
  void aCompoundTypedApartIsFound() {
    assertThat(found("software ontwikkelaar")).startsWith("functie/softwareontwikkelaar");
    assertThat(found("softwareontwik")).startsWith("functie/softwareontwikkelaar");
    assertThat(found("softwareontwikelaar")).startsWith("functie/softwareontwikkelaar");
  }

  @Test
  void whatIsOnlySpokenIsFound() {
    assertThat(found("programmeur")).startsWith("functie/softwareontwikkelaar");
  }

  @Test
  void theSameQuestionGivesTheSameAnswerWhateverWasAskedBefore() {
    Page<Treffer> before = index.zoek(new Zoekvraag("monteur", Set.of(), 10, 0));
    List.of("lassen", "v", "zonnepanelenmonteur", "qqqqq").forEach(this::found);
    assertThat(index.zoek(new Zoekvraag("monteur", Set.of(), 10, 0))).isEqualTo(before);
  }

  @Test
  void pagesOfOneNeitherRepeatNorSkip() {
    List<String> all = found("monteur");
    for (int i = 0; i < all.size(); i++) {
      assertThat(index.zoek(new Zoekvraag("monteur", Set.of(), 1, i)).items())
          .extracting(Treffer::id)
          .containsExactly(all.get(i));
    }
  }
}
