package nl.overstap.graphql;

import static nl.overstap.graphql.SmallCatalogue.functie;
import static nl.overstap.graphql.SmallCatalogue.skill;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.overstap.advice.answer.Bewijs;
import nl.overstap.advice.answer.GeenPad;
import nl.overstap.advice.answer.Onbeslist;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.answer.blokkade.Blokkade;
import nl.overstap.advice.answer.blokkade.BlokkadeSoort;
import nl.overstap.advice.answer.blokkade.Versoepeling;
import nl.overstap.advice.answer.blokkade.VersoepelingSoort;
import nl.overstap.advice.answer.stap.Inspanning;
import nl.overstap.advice.answer.stap.KwalificatieNaStart;
import nl.overstap.advice.answer.stap.Nut;
import nl.overstap.advice.answer.stap.RegelingBijStap;
import nl.overstap.advice.answer.stap.SkillOpNiveau;
import nl.overstap.advice.answer.stap.Stap;
import nl.overstap.advice.answer.stap.Vereiste;
import nl.overstap.advice.question.UpskillpadVraag;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Herkomst;
import nl.overstap.domain.Levensloop;
import nl.overstap.domain.Weken;
import nl.overstap.domain.functie.Belang;
import nl.overstap.domain.functie.Grond;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.opleiding.Leerweg;
import nl.overstap.domain.opleiding.OpleidingSoort;
import nl.overstap.domain.praktijk.Aandachtspunt;
import nl.overstap.domain.praktijk.AandachtspuntSoort;
import nl.overstap.domain.praktijk.Ontvanger;
import nl.overstap.domain.praktijk.Regeling;
import nl.overstap.domain.praktijk.RegelingId;
import nl.overstap.domain.praktijk.Situatie;
import nl.overstap.domain.vraag.Criterium;
import nl.overstap.domain.vraag.Profiel;
import nl.overstap.domain.vraag.StapSoort;
import nl.overstap.domain.vraag.Voorwaarden;
import nl.overstap.funding.Zekerheid;

/// Answers of the use case, one of each outcome.
final class Answers {
  private static final String VERSIE = ApiUnderTest.VERSIE.key();
  private static final Kwalificatie VCA = SmallCatalogue.KWALIFICATIES.getFirst().kwalificatie();

  private Answers() {}

  /// VCA in a day, then half a year of work as hulpmonteur.
  static Upskillpad path() {
    return new Upskillpad(
        functie(SmallCatalogue.MONTEUR),
        List.of(vca(), work()),
        new Inspanning(
            new Weken(262), new Weken(260), 8, 900, new Bedrag(18_950), new Bedrag(20_000), 2),
        new Weken(2),
        List.of(functie(SmallCatalogue.HULP)),
        "Meld je aan voor VCA in een dag.",
        List.of(new SkillOpNiveau(skill(SmallCatalogue.NEDERLANDS), 2)),
        List.of(new KwalificatieNaStart(List.of(VCA), Grond.BRANCHE, "Je werkgever regelt dit.")),
        new Bewijs(Criterium.WEKEN, true, new BigDecimal("26.2"), BigDecimal.ZERO, true, 7),
        List.of(skillEis(SmallCatalogue.NEDERLANDS, "We nemen aan dat je dit kunt.")),
        List.of(skillEis(SmallCatalogue.PANELEN), vcaEis()),
        List.of(),
        List.of(),
        "Je haalt eerst VCA. Daarna werk je een half jaar als hulpmonteur.",
        VERSIE);
  }

  /// A path of no steps: what is asked holds already.
  static Upskillpad alreadyThere() {
    return new Upskillpad(
        functie(SmallCatalogue.HULP),
        List.of(),
        new Inspanning(Weken.ZERO, Weken.ZERO, 0, 0, Bedrag.ZERO, Bedrag.ZERO, 0),
        Weken.ZERO,
        List.of(functie(SmallCatalogue.HULP)),
        "Zoek een baan als hulpmonteur zonnepanelen.",
        List.of(),
        List.of(),
        new Bewijs(Criterium.WEKEN, true, BigDecimal.ZERO, BigDecimal.ZERO, true, 1),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "Je kunt nu al beginnen.",
        VERSIE);
  }

  static GeenPad none() {
    return new GeenPad(
        question(),
        functie(SmallCatalogue.MONTEUR),
        List.of(
            new Blokkade(
                BlokkadeSoort.NIET_TE_LEREN,
                skillEis(SmallCatalogue.PANELEN),
                null,
                null,
                "Niets in de catalogus leert panelen leggen."),
            new Blokkade(
                BlokkadeSoort.GRENS,
                null,
                Criterium.WEKEN,
                new BigDecimal("26.2"),
                "Met 26,2 weken kan het wel.")),
        VERSIE);
  }

  static Versoepeling moreWeeks() {
    return new Versoepeling(
        VersoepelingSoort.WEKEN,
        "Neem 26,2 weken in plaats van 20.",
        new Inspanning(new Weken(262), null, 8, 900, new Bedrag(18_950), new Bedrag(20_000), 2));
  }

  static Onbeslist undecided() {
    return new Onbeslist(
        functie(SmallCatalogue.MONTEUR),
        "De zoektijd van 3 seconden was op.",
        new BigDecimal("12.3"),
        VERSIE);
  }

  static UpskillpadVraag question() {
    return new UpskillpadVraag(
        Profiel.LEEG,
        SmallCatalogue.MONTEUR,
        Voorwaarden.GEEN,
        Criterium.WEKEN,
        LocalDate.of(2026, 11, 21),
        Duration.ofSeconds(3));
  }

  private static Stap vca() {
    return new Stap(
        1,
        StapSoort.OPLEIDING,
        SmallCatalogue.OPLEIDINGEN.getFirst().opleiding(),
        null,
        null,
        SmallCatalogue.AANBOD,
        List.of(SmallCatalogue.REGIOS.getFirst().regio()),
        Weken.ZERO,
        new Weken(2),
        LocalDate.of(2027, 1, 11),
        new Inspanning(new Weken(2), null, 8, 0, new Bedrag(18_950), new Bedrag(18_950), 1),
        List.of(new SkillOpNiveau(skill(SmallCatalogue.VEILIG), 1)),
        List.of(VCA),
        List.of(functie(SmallCatalogue.HULP)),
        null,
        List.of(),
        Herkomst.INDICATIEF,
        List.of(),
        List.of(),
        List.of(regeling()),
        List.of(new Nut(vcaEis(), null), new Nut(null, 2)));
  }

  private static RegelingBijStap regeling() {
    return new RegelingBijStap(
        new Regeling(
            new RegelingId("regeling/veilig"),
            "Veilig aan het werk",
            Ontvanger.PERSOON,
            List.of(Situatie.WERKZOEKEND),
            List.of(OpleidingSoort.CURSUS),
            List.of(Leerweg.CURSUS),
            List.of(),
            1,
            4,
            50,
            new Bedrag(10_000),
            "OPLEIDING",
            null,
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2027, 12, 31),
            Levensloop.BESTAAT,
            SmallCatalogue.BRON),
        Zekerheid.ZEKER,
        new Bedrag(10_000),
        "Met Veilig aan het werk betaal je zelf € 100 minder.");
  }

  private static Stap work() {
    return new Stap(
        2,
        StapSoort.WERK,
        null,
        functie(SmallCatalogue.HULP),
        6,
        null,
        List.of(),
        new Weken(2),
        new Weken(262),
        null,
        new Inspanning(new Weken(260), null, 0, 900, Bedrag.ZERO, Bedrag.ZERO, 1),
        List.of(new SkillOpNiveau(skill(SmallCatalogue.PANELEN), 2)),
        List.of(),
        List.of(functie(SmallCatalogue.MONTEUR)),
        functie(SmallCatalogue.HULP),
        List.of(SmallCatalogue.PLEK),
        Herkomst.VOORBEELD,
        List.of(
            new Aandachtspunt(
                SmallCatalogue.HULP.value(),
                AandachtspuntSoort.HOOGTE,
                "Je werkt op een dak.",
                SmallCatalogue.BRON)),
        List.of("Zoek eerst een leerbaan."),
        List.of(),
        List.of(new Nut(skillEis(SmallCatalogue.PANELEN), null)));
  }

  private static Vereiste skillEis(nl.overstap.domain.skill.SkillId id, String... dankzij) {
    return new Vereiste(skill(id), 2, Belang.ESSENTIEEL, List.of(), null, List.of(dankzij));
  }

  private static Vereiste vcaEis() {
    return new Vereiste(null, null, null, List.of(VCA), Grond.BRANCHE, List.of());
  }
}
