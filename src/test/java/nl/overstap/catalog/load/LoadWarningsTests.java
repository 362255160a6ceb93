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

/// Every warning, with its exact words; none of them stops a load.
class LoadWarningsTests {

  @TempDir Path folder;

  private List<String> warnings(DrawnCatalogue catalogue) {
    Gelezen gelezen = CatalogueFiles.read(catalogue.toFolder(folder));
    assertThat(gelezen.getCatalogue()).isNotNull();
    return gelezen.waarschuwingen().getoond().stream().map(Melding::toString).toList();
  }

  @Test
  void theSmallCatalogueHasNone() {
    assertThat(warnings(small())).isEmpty();
  }

  @Test
  void anUnknownFileDoesNotCount() {
    assertThat(warnings(small().with("opleidngen.csv", "id\n").with("README.md", "# Uitleg")))
        .containsExactly(
            "opleidngen.csv: dit bestand kennen we niet, het telt niet mee. Misschien bedoel je"
                + " opleidingen.csv");
  }

  @Test
  void anUnknownColumnDoesNotCount() {
    assertThat(
            warnings(small().with("functies.csv", "id,naam,sektoren\nfunctie/lasser,lasser,x\n")))
        .containsExactly(
            "functies.csv:1: kolom 'sektoren' kennen we niet, die telt niet mee. Misschien bedoel"
                + " je 'sectoren'");
  }

  @Test
  void anUnknownSleutelDoesNotCount() {
    assertThat(warnings(small().withRows("catalogus.csv", "licensie,vrij\n")))
        .containsExactly(
            "catalogus.csv:4: sleutel 'licensie' kennen we niet, die telt niet mee. Misschien"
                + " bedoel je 'licentie'");
  }

  @Test
  void anOpleidingNobodyNeeds() {
    assertThat(
            warnings(
                small()
                    .withRows("skills.csv", "skill/dansen,dansen,VAARDIGHEID\n")
                    .withRows("opleidingen.csv", "opleiding/dansen,Dansen,CURSUS,1,20,100\n")
                    .withRows("opleiding_leert.csv", "opleiding/dansen,skill/dansen,1\n")))
        .containsExactly(
            "opleidingen.csv:4: opleiding/dansen: wat deze opleiding leert, vraagt geen functie en"
                + " geen andere opleiding, en zij leidt nergens toe op");
  }

  @Test
  void anOpleidingIsNeededThroughWhatItsSkillResembles() {
    assertThat(
            warnings(
                small()
                    .withRows("skills.csv", "skill/dansen,dansen,VAARDIGHEID\n")
                    .with(
                        "skill_relaties.csv", "van,naar,soort\nskill/dansen,skill/meten,LIJKT_OP\n")
                    .withRows("opleidingen.csv", "opleiding/dansen,Dansen,CURSUS,1,20,100\n")
                    .withRows("opleiding_leert.csv", "opleiding/dansen,skill/dansen,1\n")))
        .isEmpty();
  }

  @Test
  void aRequiredSkillThatNothingTeaches() {
    assertThat(
            warnings(
                small()
                    .withRows("skills.csv", "skill/zagen,zagen,VAARDIGHEID\n")
                    .withRows(
                        "functie_skills.csv",
                        """
                        functie/lasser,skill/zagen,1,AANVULLEND
                        """)
                    .with(
                        "opleiding_vooraf.csv",
                        """
                        opleiding,groep,soort,id,niveau
                        opleiding/lassen,1,SKILL,skill/meten,3
                        opleiding/lassen,2,SKILL,skill/zagen,1
                        """)))
        .containsExactly(
            "functie_skills.csv:4: skill/zagen op niveau 1 wordt gevraagd, maar niets leert of"
                + " ontwikkelt dat (nergens te leren)",
            "opleiding_vooraf.csv:2: skill/meten op niveau 3 wordt gevraagd, maar niets leert of"
                + " ontwikkelt dat (het hoogste is 1)");
  }

  @Test
  void aHoudingIsNeverTaughtAndNeverMissed() {
    assertThat(
            warnings(
                small()
                    .withRows("skills.csv", "skill/samen,samenwerken,HOUDING\n")
                    .withRows("functie_skills.csv", "functie/lasser,skill/samen,2,ESSENTIEEL\n")))
        .isEmpty();
  }

  @Test
  void aWholeThatCostsLessThanAModule() {
    assertThat(
            warnings(
                small()
                    .with(
                        "opleiding_modules.csv",
                        "opleiding,module\nopleiding/meten,opleiding/lassen\n")))
        .containsExactly(
            "opleiding_modules.csv:2: opleiding/meten kost € 150, minder dan de module"
                + " opleiding/lassen van € 900");
  }

  @Test
  void r3AskingWhatIsTaught() {
    assertThat(
            warnings(
                small()
                    .with(
                        "opleiding_vooraf.csv",
                        """
                        opleiding,groep,soort,id,niveau
                        opleiding/lassen,1,SKILL,skill/lassen,2
                        opleiding/meten,1,SKILL,skill/lassen,1
                        """)))
        .containsExactly(
            "opleiding_vooraf.csv:2: opleiding/lassen vraagt vooraf skill/lassen op niveau 2 en"
                + " leert het tot niveau 2: dat voegt niets toe");
  }

  @Test
  void r2NiveauThreeWithoutALowerOneBeforehand() {
    assertThat(
            warnings(
                small()
                    .withRows("opleidingen.csv", "opleiding/top,Top,CURSUS,10,80,100\n")
                    .withRows("opleiding_leert.csv", "opleiding/top,skill/lassen,3\n")))
        .containsExactly(
            "opleiding_leert.csv:4: opleiding/top leert skill/lassen tot niveau 3 zonder vooraf een"
                + " lager niveau te vragen. Vraag niveau 2 vooraf");
  }

  @Test
  void niveauTwoInLessThanSixteenUren() {
    assertThat(
            warnings(
                small()
                    .withRows("opleidingen.csv", "opleiding/snel,Snel,CURSUS,0.2,8,100\n")
                    .withRows("opleiding_leert.csv", "opleiding/snel,skill/lassen,2\n")))
        .containsExactly(
            "opleiding_leert.csv:4: opleiding/snel leert skill/lassen tot niveau 2 in 8 uren. Vraag"
                + " niveau 1 vooraf, of maak er niveau 1 van");
  }

  @Test
  void niveauTwoInAFewUrenIsFineForWhoHasNiveauOne() {
    assertThat(
            warnings(
                small()
                    .withRows("opleidingen.csv", "opleiding/snel,Snel,CURSUS,0.2,8,100\n")
                    .withRows("opleiding_leert.csv", "opleiding/snel,skill/lassen,2\n")
                    .with(
                        "opleiding_vooraf.csv",
                        """
                        opleiding,groep,soort,id,niveau
                        opleiding/snel,1,SKILL,skill/lassen,1
                        """)))
        .isEmpty();
  }

  @Test
  void schoolsAskAToelatingAndBblIsAJob() {
    assertThat(
            warnings(
                named()
                    .with(
                        "kwalificaties.csv",
                        """
                        id,naam,soort
                        kwalificatie/mbo1,mbo-1,DIPLOMA
                        kwalificatie/toelating,toelating mbo-2,TOELATING
                        """)
                    .with(
                        "opleidingen.csv",
                        """
                        id,naam,soort,leerweg,weken,uren,kosten,leidtOpTot
                        opleiding/entree,Entree,ENTREE,BOL,40,600,0,kwalificatie/mbo1
                        opleiding/bbl,mbo-2,MBO_OPLEIDING,BBL,104,560,590,kwalificatie/mbo1
                        """)
                    .with(
                        "opleiding_vooraf.csv",
                        """
                        opleiding,groep,soort,id
                        opleiding/bbl,1,KWALIFICATIE,kwalificatie/toelating
                        """)))
        .containsExactly(
            "opleidingen.csv:2: opleiding/entree vraagt vooraf geen TOELATING. Zet die in"
                + " opleiding_vooraf.csv",
            "opleidingen.csv:3: opleiding/bbl is BBL zonder leerbaan. Vul in als welke functie"
                + " iemand dan werkt");
  }

  @Test
  void r12AFunctieWithoutRequirementsCannotBePlanned() {
    assertThat(
            warnings(
                small()
                    .with(
                        "functies.csv",
                        """
                        id,naam,soort
                        functie/lasser,lasser,BEROEP
                        functie/kok,kok,BEROEP
                        functie/klussen,klussen,ERVARING
                        """)))
        .containsExactly(
            "functies.csv:3: functie/kok heeft geen ESSENTIEEL eisen, dus er is geen pad naar deze"
                + " functie te plannen");
  }

  @Test
  void anInstapfunctieAsksNothingThatIsLearnedOnTheJob() {
    assertThat(
            warnings(
                small()
                    .with("functies.csv", "id,naam,instapfunctie\nfunctie/lasser,hulplasser,ja\n")
                    .with(
                        "functie_skills.csv",
                        """
                        functie,skill,niveau
                        functie/lasser,skill/lassen,1
                        functie/lasser,skill/meten,2
                        """)
                    .with(
                        "opleiding_leert.csv",
                        """
                        opleiding,skill,niveau
                        opleiding/lassen,skill/lassen,2
                        opleiding/meten,skill/meten,2
                        """)))
        .containsExactly(
            "functie_skills.csv:2: functie/lasser is een instapfunctie en vraagt skill/lassen, en"
                + " dat leert niemand binnen 2 weken en € 300. Maak het BELANGRIJK",
            "functie_skills.csv:3: functie/lasser is een instapfunctie en vraagt skill/meten op"
                + " niveau 2. Vraag hoogstens niveau 1");
  }

  @Test
  void r9OnlyWhereThereIsAanbodNeedsAanbod() {
    assertThat(
            warnings(
                small()
                    .with(
                        "opleidingen.csv",
                        """
                        id,naam,soort,weken,uren,kosten,beschikbaar
                        opleiding/lassen,Lassen,CURSUS,10,80,900,ALLEEN_AANBOD
                        opleiding/meten,Meten,MODULE,2,16,150,ALLEEN_AANBOD
                        """)
                    .with("aanbod.csv", "id,opleiding\naanbod/meten,opleiding/meten\n")))
        .containsExactly(
            "opleidingen.csv:2: opleiding/lassen is ALLEEN_AANBOD, maar aanbod.csv heeft er geen"
                + " aanbod van. Niemand kan hem volgen");
  }

  @Test
  void r8AFixedPaceThatNobodyCanKeep() {
    assertThat(
            warnings(
                small()
                    .with(
                        "opleidingen.csv",
                        """
                        id,naam,soort,weken,uren,kosten,tempo
                        opleiding/lassen,Lassen,CURSUS,1,80,900,VAST
                        opleiding/meten,Meten,MODULE,0.2,12,150,VAST
                        """)))
        .containsExactly(
            "opleidingen.csv:2: opleiding/lassen vraagt 80 uren in 1 weken bij tempo VAST. Dat is"
                + " meer dan 60 uren per week");
  }

  @Test
  void aVervangerOfWhatIsNotVervallen() {
    assertThat(
            warnings(
                small()
                    .with(
                        "skills.csv",
                        """
                        id,naam,soort,vervangenDoor
                        skill/lassen,lassen,VAARDIGHEID,
                        skill/meten,meten,VAARDIGHEID,skill/lassen
                        """)))
        .containsExactly(
            "skills.csv:3: vervangenDoor is 'skill/lassen', maar vervallen is leeg. Zet vervallen"
                + " op ja");
  }

  @Test
  void r6AGroepHasOneMoment() {
    assertThat(
            warnings(
                small()
                    .with(
                        "kwalificaties.csv",
                        """
                        id,naam,soort
                        kwalificatie/vca,VCA,PERSOONSCERTIFICAAT
                        kwalificatie/vol,VOL-VCA,PERSOONSCERTIFICAAT
                        """)
                    .with(
                        "functie_diplomas.csv",
                        """
                        functie,groep,kwalificatie,moment
                        functie/lasser,1,kwalificatie/vca,VOORAF
                        functie/lasser,1,kwalificatie/vol,NA_START
                        """)))
        .containsExactly(
            "functie_diplomas.csv:3: groep 1 van functie/lasser heeft VOORAF en NA_START door"
                + " elkaar. Maak er twee groepen van");
  }

  @Test
  void cellsThatDoNotCountForTheirSoort() {
    assertThat(
            warnings(
                small()
                    .with(
                        "skill_relaties.csv",
                        "van,naar,soort,afslag\nskill/lassen,skill/meten,VALT_ONDER,1\n")
                    .with(
                        "opleiding_vooraf.csv",
                        """
                        opleiding,groep,soort,id,niveau,maanden
                        opleiding/lassen,1,FUNCTIE,functie/lasser,2,6
                        opleiding/lassen,2,SKILL,skill/meten,1,6
                        """)))
        .containsExactly(
            "opleiding_vooraf.csv:2: niveau telt alleen bij soort SKILL. Laat de cel leeg",
            "opleiding_vooraf.csv:3: maanden telt alleen bij soort FUNCTIE. Laat de cel leeg",
            "skill_relaties.csv:2: afslag telt alleen bij LIJKT_OP. Laat de cel leeg");
  }
}
