package nl.overstap.graphql;

import java.time.LocalDate;
import java.util.List;
import nl.overstap.catalog.read.detail.FunctieDetails;
import nl.overstap.catalog.read.detail.KwalificatieDetails;
import nl.overstap.catalog.read.detail.OpleidingDetails;
import nl.overstap.catalog.read.detail.RegioDetails;
import nl.overstap.catalog.read.detail.SkillDetails;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.Herkomst;
import nl.overstap.domain.Id;
import nl.overstap.domain.Levensloop;
import nl.overstap.domain.Weken;
import nl.overstap.domain.functie.Arbeidsmarkt;
import nl.overstap.domain.functie.Belang;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.FunctieSoort;
import nl.overstap.domain.functie.Grond;
import nl.overstap.domain.functie.KwalificatieEis;
import nl.overstap.domain.functie.Moment;
import nl.overstap.domain.functie.Ontwikkeling;
import nl.overstap.domain.functie.Sector;
import nl.overstap.domain.functie.SectorId;
import nl.overstap.domain.functie.SkillEis;
import nl.overstap.domain.functie.Taak;
import nl.overstap.domain.functie.TaakId;
import nl.overstap.domain.functie.TaakSkill;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.kwalificatie.KwalificatieSkill;
import nl.overstap.domain.kwalificatie.KwalificatieSoort;
import nl.overstap.domain.opleiding.Aanbod;
import nl.overstap.domain.opleiding.AanbodId;
import nl.overstap.domain.opleiding.Beschikbaar;
import nl.overstap.domain.opleiding.Betaler;
import nl.overstap.domain.opleiding.Instroom;
import nl.overstap.domain.opleiding.Inzet;
import nl.overstap.domain.opleiding.Leereffect;
import nl.overstap.domain.opleiding.Leerweg;
import nl.overstap.domain.opleiding.Opleider;
import nl.overstap.domain.opleiding.OpleiderId;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.opleiding.OpleidingSoort;
import nl.overstap.domain.opleiding.Tempo;
import nl.overstap.domain.opleiding.Voorafeis;
import nl.overstap.domain.opleiding.Vorm;
import nl.overstap.domain.praktijk.Aandachtspunt;
import nl.overstap.domain.praktijk.AandachtspuntSoort;
import nl.overstap.domain.praktijk.Begeleiding;
import nl.overstap.domain.praktijk.Praktijkplek;
import nl.overstap.domain.praktijk.PraktijkplekId;
import nl.overstap.domain.praktijk.PraktijkplekSoort;
import nl.overstap.domain.praktijk.Werkgever;
import nl.overstap.domain.praktijk.WerkgeverId;
import nl.overstap.domain.regio.Regio;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.regio.RegioSoort;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.skill.SkillRelatie;
import nl.overstap.domain.skill.SkillRelatieSoort;
import nl.overstap.domain.skill.SkillSoort;
import nl.overstap.domain.vraag.Soort;

/// A catalogue that fits on two pages and has one of everything.
///
/// ```
/// VCA-dag: veilig werken        hulpmonteur zonnepanelen: veilig werken, VCA
/// zonnecursus: panelen leggen   monteur zonnepanelen: panelen leggen, Nederlands B1, VCA
/// ```
final class SmallCatalogue {
  static final Bronvermelding BRON =
      new Bronvermelding(Herkomst.BRON, "voorbeeldlijst", LocalDate.of(2026, 1, 1));

  static final SkillId VEILIG = new SkillId("skill/veilig-werken");
  static final SkillId PANELEN = new SkillId("skill/panelen-leggen");
  static final SkillId NEDERLANDS = new SkillId("skill/nederlands");
  static final FunctieId MONTEUR = new FunctieId("functie/monteur-zonnepanelen");
  static final FunctieId HULP = new FunctieId("functie/hulpmonteur-zonnepanelen");
  static final FunctieId KLUSSEN = new FunctieId("functie/klussen");
  static final KwalificatieId VCA = new KwalificatieId("kwalificatie/vca-b");
  static final KwalificatieId VOL_VCA = new KwalificatieId("kwalificatie/vca-vol");
  static final OpleidingId VCA_DAG = new OpleidingId("opleiding/vca-dag");
  static final OpleidingId CURSUS = new OpleidingId("opleiding/zonnecursus");
  static final SectorId ENERGIE = new SectorId("sector/energie");
  static final SectorId TECHNIEK = new SectorId("sector/techniek");
  static final RegioId TWENTE = new RegioId("regio/twente");
  static final RegioId ACHTERHOEK = new RegioId("regio/achterhoek");
  static final OpleiderId ROC = new OpleiderId("opleider/roc-voorbeeld");
  static final WerkgeverId ZON = new WerkgeverId("werkgever/zon-voorbeeld");

  static final List<Sector> SECTOREN =
      List.of(
          new Sector(TECHNIEK, "techniek", null, null, Levensloop.BESTAAT, BRON),
          new Sector(ENERGIE, "energie", "D35", TECHNIEK, Levensloop.BESTAAT, BRON));

  static final List<RegioDetails> REGIOS =
      List.of(
          new RegioDetails(regio(TWENTE, "Twente"), List.of(ACHTERHOEK)),
          new RegioDetails(regio(ACHTERHOEK, "Achterhoek"), List.of(TWENTE)));

  static final List<Opleider> OPLEIDERS =
      List.of(new Opleider(ROC, "ROC Voorbeeld", Levensloop.BESTAAT, BRON));

  static final List<Werkgever> WERKGEVERS =
      List.of(new Werkgever(ZON, "Zon Voorbeeld", Levensloop.BESTAAT, BRON));

  static final List<SkillDetails> SKILLS =
      List.of(
          new SkillDetails(
              skill(VEILIG, "veilig werken", SkillSoort.VAARDIGHEID, 0),
              List.of(new SkillRelatie(PANELEN, VEILIG, SkillRelatieSoort.LIJKT_OP, 1, BRON))),
          new SkillDetails(skill(PANELEN, "panelen leggen", SkillSoort.VAARDIGHEID, 0), List.of()),
          new SkillDetails(skill(NEDERLANDS, "Nederlands", SkillSoort.TAAL, 2), List.of()));

  static final List<KwalificatieDetails> KWALIFICATIES =
      List.of(
          new KwalificatieDetails(
              kwalificatie(VCA, "B-VCA"),
              List.of(),
              List.of(VOL_VCA),
              List.of(new KwalificatieSkill(VCA, VEILIG, 1, BRON)),
              List.of()),
          new KwalificatieDetails(
              kwalificatie(VOL_VCA, "VOL-VCA"), List.of(VCA), List.of(), List.of(), List.of()));

  static final List<FunctieDetails> FUNCTIES =
      List.of(
          new FunctieDetails(
              functie(MONTEUR, "monteur zonnepanelen", FunctieSoort.BEROEP, false),
              List.of(
                  new SkillEis(MONTEUR, VEILIG, 2, Belang.BELANGRIJK, "optional", BRON),
                  new SkillEis(MONTEUR, PANELEN, 2, Belang.ESSENTIEEL, "essential", BRON),
                  new SkillEis(MONTEUR, NEDERLANDS, 2, Belang.ESSENTIEEL, null, BRON)),
              List.of(
                  new KwalificatieEis(MONTEUR, "1", VCA, Moment.VOORAF, Grond.BRANCHE, BRON),
                  new KwalificatieEis(MONTEUR, "1", VOL_VCA, Moment.VOORAF, Grond.BRANCHE, BRON)),
              List.of(),
              List.of(),
              List.of(HULP),
              List.of(new Taak(new TaakId("taak/leggen"), MONTEUR, "panelen leggen", 20, BRON)),
              List.of(new TaakSkill(new TaakId("taak/leggen"), PANELEN, 2, BRON)),
              List.of(
                  new Arbeidsmarkt(
                      MONTEUR, TWENTE, 40, "krap", new Bedrag(260_000), new Bedrag(312_550), BRON)),
              List.of(
                  new Aandachtspunt(
                      MONTEUR.value(),
                      AandachtspuntSoort.HOOGTE,
                      "Je werkt elke dag op een dak.",
                      BRON))),
          new FunctieDetails(
              functie(HULP, "hulpmonteur zonnepanelen", FunctieSoort.BEROEP, true),
              List.of(new SkillEis(HULP, VEILIG, 1, Belang.ESSENTIEEL, null, BRON)),
              List.of(new KwalificatieEis(HULP, "1", VCA, Moment.NA_START, null, BRON)),
              List.of(new Ontwikkeling(HULP, PANELEN, 2, 6, 0, BRON)),
              List.of(MONTEUR),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of()),
          new FunctieDetails(
              functie(KLUSSEN, "ervaring: klussen in huis", FunctieSoort.ERVARING, false),
              List.of(),
              List.of(),
              List.of(new Ontwikkeling(KLUSSEN, VEILIG, 1, 12, 1, BRON)),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of()));

  static final Aanbod AANBOD =
      new Aanbod(
          new AanbodId("aanbod/vca-twente"),
          VCA_DAG,
          ROC,
          TWENTE,
          "Enschede",
          List.of(LocalDate.of(2027, 1, 11)),
          12,
          new Bedrag(18_950),
          null,
          Vorm.AVOND,
          List.of("nl", "pl"),
          Levensloop.BESTAAT,
          BRON);

  static final List<OpleidingDetails> OPLEIDINGEN =
      List.of(
          new OpleidingDetails(
              opleiding(
                  VCA_DAG, "VCA in een dag", new Inzet(new Weken(2), 8, 0, new Bedrag(20_000))),
              List.of(new Leereffect(VCA_DAG, VEILIG, 1, BRON)),
              List.of(
                  new Voorafeis.SkillVooraf(VCA_DAG, "1", NEDERLANDS, 1, BRON),
                  new Voorafeis.KwalificatieVooraf(VCA_DAG, "1", VOL_VCA, BRON),
                  new Voorafeis.FunctieVooraf(VCA_DAG, "2", KLUSSEN, 6, BRON)),
              List.of(),
              List.of(CURSUS),
              List.of(AANBOD),
              List.of()),
          new OpleidingDetails(
              opleiding(CURSUS, "zonnecursus", null),
              List.of(new Leereffect(CURSUS, PANELEN, 2, BRON)),
              List.of(),
              List.of(VCA_DAG),
              List.of(),
              List.of(),
              List.of()));

  static final Praktijkplek PLEK =
      new Praktijkplek(
          new PraktijkplekId("praktijkplek/1"),
          PraktijkplekSoort.LEERBAAN,
          HULP,
          ZON,
          TWENTE,
          "Hengelo",
          2,
          32,
          Begeleiding.PRAKTIJKOPLEIDER,
          List.of(VCA),
          List.of(VEILIG),
          Levensloop.BESTAAT,
          BRON);

  private SmallCatalogue() {}

  static Functie functie(FunctieId id) {
    return FUNCTIES.stream()
        .map(FunctieDetails::functie)
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static Skill skill(SkillId id) {
    return SKILLS.stream()
        .map(SkillDetails::skill)
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Functie functie(
      FunctieId id, String naam, FunctieSoort soort, boolean instapfunctie) {
    return new Functie(
        id,
        naam,
        soort,
        List.of(ENERGIE),
        "7411",
        null,
        2,
        instapfunctie,
        null,
        List.of("zonnepanelenlegger"),
        "nl",
        Levensloop.BESTAAT,
        BRON);
  }

  private static Skill skill(SkillId id, String naam, SkillSoort soort, int verondersteld) {
    return new Skill(
        id, naam, soort, null, null, List.of(), verondersteld, "nl", Levensloop.BESTAAT, BRON);
  }

  private static Kwalificatie kwalificatie(KwalificatieId id, String naam) {
    return new Kwalificatie(
        id,
        naam,
        KwalificatieSoort.PERSOONSCERTIFICAAT,
        null,
        null,
        120,
        Levensloop.BESTAAT,
        Bronvermelding.INDICATIEF);
  }

  private static Regio regio(RegioId id, String naam) {
    return new Regio(
        id, naam, RegioSoort.ARBEIDSMARKTREGIO, null, null, null, Levensloop.BESTAAT, BRON);
  }

  private static Opleiding opleiding(
      OpleidingId id, String naam, @org.jspecify.annotations.Nullable Inzet inzet) {
    return new Opleiding(
        id,
        naam,
        OpleidingSoort.CURSUS,
        Leerweg.CURSUS,
        Vorm.DAG,
        inzet,
        Betaler.DEELNEMER,
        Tempo.VRIJ,
        inzet == null ? HULP : null,
        Beschikbaar.LANDELIJK,
        inzet != null,
        List.of(VOL_VCA),
        Instroom.DOORLOPEND,
        null,
        null,
        List.of(VCA),
        null,
        List.of(),
        "nl",
        new Levensloop(false, null),
        BRON);
  }

  /// The ids of a kind.
  static List<? extends Id> ids(Soort soort) {
    return switch (soort) {
      case FUNCTIE -> FUNCTIES.stream().map(row -> row.functie().id()).toList();
      case SKILL -> SKILLS.stream().map(row -> row.skill().id()).toList();
      case OPLEIDING -> OPLEIDINGEN.stream().map(row -> row.opleiding().id()).toList();
      case SECTOR -> SECTOREN.stream().map(Sector::id).toList();
      case KWALIFICATIE -> KWALIFICATIES.stream().map(row -> row.kwalificatie().id()).toList();
      case REGIO -> REGIOS.stream().map(row -> row.regio().id()).toList();
    };
  }
}
