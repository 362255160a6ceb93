package nl.overstap.catalog.load;

import static nl.overstap.support.csv.DrawnCatalogue.named;
import static nl.overstap.support.csv.DrawnCatalogue.small;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.overstap.catalog.load.finding.Melding;
import nl.overstap.support.csv.DrawnCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every error that stops a load, with its exact words.
class LoadErrorsTests {

  @TempDir Path folder;

  private List<String> errors(DrawnCatalogue catalogue) {
    Gelezen gelezen = CatalogueFiles.read(catalogue.toFolder(folder));
    return switch (gelezen) {
      case Gelezen.Invalid invalid ->
          invalid.fouten().getoond().stream().map(Melding::toString).toList();
      case Gelezen.Valid valid -> List.of();
    };
  }

  @Test
  void theSmallCatalogueIsValid() {
    assertThat(errors(small())).isEmpty();
  }

  @Test
  void catalogusCsvIsNeeded() {
    assertThat(errors(small().without("catalogus.csv")))
        .containsExactly(
            "catalogus.csv: dit bestand ontbreekt. Maak het, met daarin naam en versie");
  }

  @Test
  void naamAndVersieAreNeeded() {
    assertThat(errors(small().with("catalogus.csv", "sleutel,waarde\nbron,wij\n")))
        .containsExactly(
            "catalogus.csv: naam ontbreekt. Zet er een regel bij: naam,...",
            "catalogus.csv: versie ontbreekt. Zet er een regel bij: versie,...");
  }

  @Test
  void thePeildatumOfTheCatalogueIsADate() {
    assertThat(errors(small().withRows("catalogus.csv", "peildatum,gisteren\n")))
        .containsExactly(
            "catalogus.csv:4: peildatum 'gisteren' is geen datum. Schrijf jaar-maand-dag, zoals"
                + " 2026-09-01");
  }

  @Test
  void aKeyColumnIsNeeded() {
    assertThat(errors(named().with("skills.csv", "id,Naam,soort\nskill/a,a,KENNIS\n")))
        .containsExactly("skills.csv:1: kolom 'naam' ontbreekt. Heet die nu 'Naam'?");
  }

  @Test
  void aColumnStandsInTheHeaderOnce() {
    assertThat(errors(named().with("skills.csv", "id,naam,soort,naam\nskill/a,a,KENNIS,b\n")))
        .containsExactly("skills.csv:1: kolom 'naam' staat er twee keer. Laat er één weg");
  }

  @Test
  void anEmptyFileHasNoHeader() {
    assertThat(errors(named().with("skills.csv", "")))
        .containsExactly(
            "skills.csv:1: het bestand is leeg. Zet de namen van de kolommen op de eerste regel");
  }

  @Test
  void aRowHasAsManyCellsAsTheHeader() {
    assertThat(
            errors(small().withRows("functies.csv", "functie/kok,kok,en bakker\nfunctie/ober\n")))
        .containsExactly(
            "functies.csv:3: deze rij heeft 3 cellen, de eerste regel heeft er 2. Zet een tekst met"
                + " een komma erin tussen aanhalingstekens",
            "functies.csv:4: deze rij heeft 1 cellen, de eerste regel heeft er 2. Laat een lege cel"
                + " wel staan als komma");
  }

  @Test
  void anUnclosedQuoteIsNoCsv() {
    assertThat(errors(small().withRows("functies.csv", "functie/kok,\"kok\nfunctie/ober,ober\n")))
        .containsExactly(
            "functies.csv:3: dit is geen goede CSV. Staat er ergens een aanhalingsteken te veel of"
                + " te weinig?");
  }

  @Test
  void aRequiredCellIsFilled() {
    assertThat(errors(small().withRows("functies.csv", "functie/kok,\n")))
        .containsExactly("functies.csv:3: naam is leeg. Vul deze cel in");
  }

  @Test
  void allWrongCellsOfARowAreReported() {
    assertThat(errors(small().withRows("opleidingen.csv", "opleiding/x,X,CURSES,een,1.5,2.999\n")))
        .containsExactly(
            "opleidingen.csv:4: kosten '2.999' is niet goed. Schrijf euro's van 0 of meer met"
                + " hoogstens twee decimalen, zoals 295 of 12.50",
            "opleidingen.csv:4: soort 'CURSES' kan niet. Kies uit MBO_OPLEIDING, ENTREE,"
                + " MBO_CERTIFICAAT, KEUZEDEEL, MODULE, CURSUS, WERKPLEKLEREN, PRAKTIJKLEREN, EVC,"
                + " EXAMEN, TAAL, RIJLES, HERHALING. Misschien bedoel je 'CURSUS'",
            "opleidingen.csv:4: uren '1.5' is geen heel getal. Schrijf een heel getal van 0 of"
                + " meer",
            "opleidingen.csv:4: weken 'een' is niet goed. Schrijf een getal van 0 of meer met"
                + " hoogstens één decimaal, zoals 4 of 0.2");
  }

  @Test
  void aCommaInANumberGetsAPoint() {
    assertThat(errors(small().withRows("opleidingen.csv", "opleiding/x,X,CURSUS,\"0,2\",8,200\n")))
        .containsExactly(
            "opleidingen.csv:4: weken '0,2' is niet goed. Schrijf een getal van 0 of meer met"
                + " hoogstens één decimaal, zoals 4 of 0.2. Misschien bedoel je '0.2'");
  }

  @Test
  void lessThanNothingIsNoNumberOfWeken() {
    assertThat(errors(small().withRows("opleidingen.csv", "opleiding/x,X,CURSUS,-1,-8,-2\n")))
        .containsExactly(
            "opleidingen.csv:4: kosten '-2' is niet goed. Schrijf euro's van 0 of meer met"
                + " hoogstens twee decimalen, zoals 295 of 12.50",
            "opleidingen.csv:4: uren '-8' kan niet. Schrijf een heel getal van 0 of meer",
            "opleidingen.csv:4: weken '-1' is niet goed. Schrijf een getal van 0 of meer met"
                + " hoogstens één decimaal, zoals 4 of 0.2");
  }

  @Test
  void r8UnknownIsNeverReadAsFree() {
    assertThat(errors(small().withRows("opleidingen.csv", "opleiding/x,X,CURSUS,1,8,\n")))
        .containsExactly(
            "opleidingen.csv:4: kosten is leeg, en onbekend is niet gratis. Vul een getal in, of"
                + " zet planbaar op false");
  }

  @Test
  void r8ColumnsForWekenUrenAndKostenMayNotBeLeftOut() {
    assertThat(errors(named().with("opleidingen.csv", "id,naam,soort\nopleiding/x,X,CURSUS\n")))
        .hasSize(3)
        .allMatch(error -> error.contains("is leeg, en onbekend is niet gratis"));
  }

  @Test
  void r8WhatIsNotPlanbaarMayHaveThemEmpty() {
    assertThat(
            errors(
                named()
                    .with(
                        "opleidingen.csv",
                        """
                        id,naam,soort,weken,uren,kosten,planbaar
                        opleiding/x,X,CURSUS,,,,false
                        opleiding/y,Y,CURSUS,,,,nee
                        """)))
        .isEmpty();
  }

  @Test
  void r23AnIdHasNoSpaceOrBar() {
    assertThat(errors(small().withRows("functies.csv", "functie kok,kok\nfunctie|ober,ober\n")))
        .containsExactly(
            "functies.csv:3: id 'functie kok' is geen id. Een id heeft 1 tot 200 tekens, zonder"
                + " spatie of |",
            "functies.csv:4: id 'functie|ober' is geen id. Een id heeft 1 tot 200 tekens, zonder"
                + " spatie of |");
  }

  @Test
  void r23AnIdOfMoreThan200CharactersIsShownInShort() {
    assertThat(errors(small().withRows("functies.csv", "f".repeat(201) + ",kok\n")))
        .containsExactly(
            "functies.csv:3: id '"
                + "f".repeat(77)
                + "...' is geen id. Een id heeft 1 tot 200 tekens, zonder spatie of |");
  }

  @Test
  void r23IdsAreUniqueOverAllFiles() {
    assertThat(
            errors(
                small()
                    .withRows("functies.csv", "functie/lasser,nog een lasser\n")
                    .withRows("opleidingen.csv", "skill/lassen,Lassen,CURSUS,1,1,1\n")))
        .containsExactly(
            "functies.csv:3: id 'functie/lasser' staat ook in functies.csv:2. Een id mag maar één"
                + " keer voorkomen, over alle bestanden",
            "opleidingen.csv:4: id 'skill/lassen' staat ook in skills.csv:2. Een id mag maar één"
                + " keer voorkomen, over alle bestanden");
  }

  @Test
  void aReferenceExistsAndTheNearestIsNamed() {
    assertThat(errors(small().withRows("functie_skills.csv", "functie/lasser,skill/lasen,1,\n")))
        .containsExactly(
            "functie_skills.csv:4: skill 'skill/lasen' bestaat niet als skill. Misschien bedoel je"
                + " 'skill/lassen'");
  }

  @Test
  void aReferenceIsOfTheRightKind() {
    assertThat(
            errors(small().withRows("functie_skills.csv", "functie/lasser,opleiding/meten,1,\n")))
        .containsExactly(
            "functie_skills.csv:4: skill 'opleiding/meten' is een opleiding (opleidingen.csv:3)."
                + " Hier hoort een skill");
  }

  @Test
  void aReferenceIntoAFileThatIsNotThereSaysSo() {
    assertThat(errors(small().with("functie_doorgroei.csv", "van,naar\n").without("skills.csv")))
        .contains(
            "functie_skills.csv:2: skill 'skill/lassen' bestaat niet, want skills.csv ontbreekt");
  }

  @Test
  void aReferenceIntoAFileWithBrokenRowsIsNotBlamed() {
    assertThat(errors(small().with("skills.csv", "id,naam,soort\nskill/lassen,\"lassen\n")))
        .containsExactly(
            "skills.csv:2: dit is geen goede CSV. Staat er ergens een aanhalingsteken te veel of te"
                + " weinig?");
  }

  @Test
  void anItemOfAListIsNamed() {
    assertThat(
            errors(
                small()
                    .with("sectoren.csv", "id,naam\nsector/bouw,Bouw\n")
                    .with(
                        "functies.csv",
                        "id,naam,sectoren\nfunctie/lasser,lasser,sector/bouw|sector/bauw\n")))
        .containsExactly(
            "functies.csv:2: sectoren 'sector/bouw|sector/bauw' heeft 'sector/bauw' erin, en dat"
                + " bestaat niet als sector. Misschien bedoel je 'sector/bouw'");
  }

  @Test
  void r3ADuplicateKeyIsAnError() {
    assertThat(errors(small().withRows("functie_skills.csv", "functie/lasser,skill/lassen,1,\n")))
        .containsExactly(
            "functie_skills.csv:4: deze rij staat ook op regel 2 (functie/lasser, skill/lassen)."
                + " Laat er één weg");
  }

  @Test
  void r3AGroepIsPartOfTheKey() {
    assertThat(
            errors(
                small()
                    .with(
                        "opleiding_vooraf.csv",
                        """
                        opleiding,groep,soort,id,niveau
                        opleiding/lassen,1,SKILL,skill/meten,1
                        opleiding/lassen,2,SKILL,skill/meten,2
                        opleiding/lassen,2,SKILL,skill/meten,1
                        """)))
        .containsExactly(
            "opleiding_vooraf.csv:4: deze rij staat ook op regel 3 (opleiding/lassen, 2,"
                + " skill/meten). Laat er één weg");
  }

  @Test
  void aNiveauIsOneToFour() {
    assertThat(errors(small().withRows("functie_skills.csv", "functie/lasser,skill/lassen,5,\n")))
        .containsExactly(
            "functie_skills.csv:4: niveau '5' kan niet. Schrijf een heel getal van 1 tot en met 4");
  }

  @Test
  void aBooleanIsTrueOrFalseOrJaOrNee() {
    assertThat(
            errors(
                small()
                    .with("functies.csv", "id,naam,instapfunctie\nfunctie/lasser,lasser,waar\n")))
        .containsExactly(
            "functies.csv:2: instapfunctie 'waar' kan niet. Kies uit true, false, ja, nee");
  }

  @Test
  void r4AnAfslagIsOneToThree() {
    assertThat(
            errors(
                small()
                    .with(
                        "skill_relaties.csv",
                        "van,naar,soort,afslag\nskill/lassen,skill/meten,LIJKT_OP,4\n")))
        .containsExactly(
            "skill_relaties.csv:2: afslag '4' kan niet. Schrijf een heel getal van 1 tot en met 3");
  }

  @Test
  void r4ASkillIsNotUnderItself() {
    assertThat(
            errors(
                small()
                    .with(
                        "skill_relaties.csv",
                        "van,naar,soort\nskill/meten,skill/meten,LIJKT_OP\n")))
        .containsExactly(
            "skill_relaties.csv:2: van en naar zijn allebei 'skill/meten'. Vul twee verschillende"
                + " in");
  }

  @Test
  void r4ACycleOfValtOnderIsNamedAsAChain() {
    assertThat(
            errors(
                small()
                    .withRows("skills.csv", "skill/zagen,zagen,VAARDIGHEID\n")
                    .with(
                        "skill_relaties.csv",
                        """
                        van,naar,soort
                        skill/lassen,skill/meten,VALT_ONDER
                        skill/meten,skill/zagen,VALT_ONDER
                        skill/zagen,skill/lassen,VALT_ONDER
                        """)))
        .containsExactly(
            "skill_relaties.csv:4: VALT_ONDER loopt in een kring: skill/lassen > skill/meten >"
                + " skill/zagen > skill/lassen. Haal een van deze stappen weg");
  }

  @Test
  void r4ACycleOfLijktOpGainsNothingAndIsAllowed() {
    assertThat(
            errors(
                small()
                    .with(
                        "skill_relaties.csv",
                        """
                        van,naar,soort
                        skill/lassen,skill/meten,LIJKT_OP
                        skill/meten,skill/lassen,LIJKT_OP
                        """)))
        .isEmpty();
  }

  @Test
  void r5ACycleOfModulesIsNamedAsAChain() {
    assertThat(
            errors(
                small()
                    .with(
                        "opleiding_modules.csv",
                        """
                        opleiding,module
                        opleiding/lassen,opleiding/meten
                        opleiding/meten,opleiding/lassen
                        """)))
        .containsExactly(
            "opleiding_modules.csv:3: BESTAAT_UIT loopt in een kring: opleiding/lassen >"
                + " opleiding/meten > opleiding/lassen. Haal een van deze stappen weg");
  }

  @Test
  void r7AChainOfVervangersEnds() {
    assertThat(
            errors(
                small()
                    .with(
                        "functies.csv",
                        """
                        id,naam,vervallen,vervangenDoor
                        functie/lasser,lasser,ja,functie/kok
                        functie/kok,kok,ja,functie/lasser
                        """)))
        .containsExactly(
            "functies.csv:2: vervangenDoor loopt in een kring: functie/kok > functie/lasser >"
                + " functie/kok. Haal een van deze stappen weg");
  }

  private static DrawnCatalogue withDiplomas(String opleidingen) {
    return named()
        .with(
            "kwalificaties.csv",
            """
            id,naam,soort
            kwalificatie/mbo2,mbo-2,DIPLOMA
            kwalificatie/evc,EVC,ERVARINGSCERTIFICAAT
            kwalificatie/vp,VP,AANWIJZING
            """)
        .with("opleidingen.csv", "id,naam,soort,weken,uren,kosten,leidtOpTot\n" + opleidingen);
  }

  @Test
  void r5EvcNeverLeadsToADiploma() {
    assertThat(errors(withDiplomas("opleiding/evc,EVC,EVC,12,20,1200,kwalificatie/mbo2\n")))
        .containsExactly(
            "opleidingen.csv:2: leidtOpTot 'kwalificatie/mbo2' is een DIPLOMA. Een EVC leidt alleen"
                + " op tot een ERVARINGSCERTIFICAAT of BRANCHECERTIFICAAT");
  }

  @Test
  void r5EvcLeadsToAnErvaringscertificaat() {
    assertThat(errors(withDiplomas("opleiding/evc,EVC,EVC,12,20,1200,kwalificatie/evc\n")))
        .isEmpty();
  }

  @Test
  void r5AnAanwijzingComesFromTheWerkgever() {
    assertThat(
            errors(
                withDiplomas("opleiding/vp,VP,CURSUS,1,20,850,kwalificatie/vp\n")
                    .with(
                        "kwalificatie_relaties.csv",
                        "van,naar,soort\nkwalificatie/mbo2,kwalificatie/vp,GEEFT\n")))
        .containsExactly(
            "kwalificatie_relaties.csv:2: naar 'kwalificatie/vp' is een AANWIJZING, en die geeft"
                + " alleen de werkgever. Haal deze rij weg",
            "opleidingen.csv:2: leidtOpTot 'kwalificatie/vp' is een AANWIJZING, en die geeft alleen"
                + " de werkgever. Haal hem hier weg");
  }

  private static final String WHOLE =
      """
      opleiding/mbo2,mbo-2,MBO_OPLEIDING,80,1600,600,kwalificatie/mbo2
      opleiding/deel,Deel,MODULE,20,400,100,
      opleiding/proeve,Proeve,EXAMEN,1,10,50,
      """;

  @Test
  void r5ADiplomaOfModulesNeedsAnExamen() {
    assertThat(
            errors(
                withDiplomas(WHOLE)
                    .with(
                        "opleiding_modules.csv",
                        "opleiding,module\nopleiding/mbo2,opleiding/deel\n")))
        .containsExactly(
            "opleidingen.csv:2: opleiding/mbo2 leidt op tot een DIPLOMA en heeft modules, maar geen"
                + " module van soort EXAMEN. Voeg die toe aan opleiding_modules.csv");
  }

  @Test
  void r5ADiplomaOfModulesWithAnExamenIsFine() {
    assertThat(
            errors(
                withDiplomas(WHOLE)
                    .with(
                        "opleiding_modules.csv",
                        """
                        opleiding,module
                        opleiding/mbo2,opleiding/deel
                        opleiding/mbo2,opleiding/proeve
                        """)))
        .isEmpty();
  }

  @Test
  void r10AFunctieHasAtMostSixRowsWithVanaf() {
    DrawnCatalogue catalogue =
        small().with("functie_ontwikkelt.csv", "functie,skill,niveau,maanden,vanaf\n");
    for (int maanden = 1; maanden <= 7; maanden++) {
      catalogue.withRows(
          "functie_ontwikkelt.csv", "functie/lasser,skill/meten,2," + maanden + ",1\n");
    }
    assertThat(errors(catalogue))
        .containsExactly(
            "functie_ontwikkelt.csv:8: functie/lasser heeft 7 rijen met vanaf. Het meeste is 6");
  }

  @Test
  void maandenIsNeededToDevelopASkill() {
    assertThat(
            errors(
                small()
                    .with(
                        "functie_ontwikkelt.csv",
                        "functie,skill,niveau,maanden\nfunctie/lasser,skill/meten,2,\n")))
        .containsExactly("functie_ontwikkelt.csv:2: maanden is leeg. Vul deze cel in");
  }

  @Test
  void r6WorkBeforehandNamesItsMaanden() {
    assertThat(
            errors(
                small()
                    .with(
                        "opleiding_vooraf.csv",
                        """
                        opleiding,groep,soort,id,maanden
                        opleiding/lassen,1,FUNCTIE,functie/lasser,
                        """)))
        .containsExactly(
            "opleiding_vooraf.csv:2: maanden is leeg. Vul in hoeveel maanden iemand dit werk moet"
                + " hebben gedaan");
  }

  @Test
  void whatIsAskedBeforehandIsOfItsSoort() {
    assertThat(
            errors(
                small()
                    .with(
                        "opleiding_vooraf.csv",
                        "opleiding,groep,soort,id\nopleiding/lassen,1,KWALIFICATIE,skill/meten\n")))
        .containsExactly(
            "opleiding_vooraf.csv:2: id 'skill/meten' is een skill (skills.csv:3). Hier hoort een"
                + " kwalificatie");
  }

  @Test
  void anAandachtspuntBelongsToSomethingThatExists() {
    assertThat(
            errors(
                small()
                    .with(
                        "aandachtspunten.csv",
                        "bij,soort,tekst\nfunctie/laser,HOOGTE,Je werkt hoog.\n")))
        .containsExactly(
            "aandachtspunten.csv:2: bij 'functie/laser' bestaat niet als functie of opleiding of"
                + " kwalificatie. Misschien bedoel je 'functie/lasser'");
  }

  @Test
  void arbeidsmarktOnlyFromASource() {
    assertThat(
            errors(
                small()
                    .with(
                        "arbeidsmarkt.csv", "functie,loonVan,loonTot\nfunctie/lasser,3000,2500\n")))
        .containsExactly(
            "arbeidsmarkt.csv:2: herkomst is INDICATIEF. Cijfers over de arbeidsmarkt mogen alleen"
                + " met herkomst BRON",
            "arbeidsmarkt.csv:2: loonVan '€ 3.000' ligt na loonTot '€ 2.500'. Draai ze om");
  }

  @Test
  void aRegelingEndsAfterItBegins() {
    assertThat(
            errors(
                small()
                    .with(
                        "regelingen.csv",
                        """
                        id,naam,ontvanger,geldigVan,geldigTot
                        regeling/stap,STAP,PERSOON,2024-01-01,2023-12-31
                        """)))
        .containsExactly(
            "regelingen.csv:2: geldigVan '2024-01-01' ligt na geldigTot '2023-12-31'. Draai ze om");
  }

  @Test
  void aDateIsIso() {
    assertThat(
            errors(
                small()
                    .with(
                        "regelingen.csv",
                        "id,naam,ontvanger,geldigVan\nregeling/stap,STAP,PERSOON,1-1-2024\n")))
        .containsExactly(
            "regelingen.csv:2: geldigVan '1-1-2024' is geen datum. Schrijf jaar-maand-dag, zoals"
                + " 2026-09-01");
  }
}
