package nl.overstap.advice;

import static nl.overstap.advice.drawn.Question.to;
import static org.assertj.core.api.Assertions.assertThat;

import nl.overstap.advice.drawn.World;
import nl.overstap.domain.Herkomst;
import nl.overstap.domain.vraag.Criterium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The sentences that an advisor reads aloud.
class TextTests {
  private static final String MONTEUR = "functie monteur: doel 2\n";

  private static World world(String... lines) {
    return World.drawn(MONTEUR, String.join("\n", lines));
  }

  @Test
  void the_whole_text_of_a_path() {
    World.drawn(
            "skill taal [TAAL naam=Nederlands verondersteld=2]",
            "functie hulp [naam=hulpmonteur]: vca, taal 1",
            "functie monteur: doel 2, rekenen 2",
            "papier vca [naam=B-VCA]: veilig 1",
            "opleiding examen [0,2w 200 naam=\"VCA in een dag\"]: -> vca",
            "opleiding bbl [26w 900 leerbaan=hulp betaler=WERKGEVER naam=Vakopleiding]: -> doel 2",
            "opleiding sommen [4w naam=\"Rekenen (4 weken)\"]: -> rekenen 2")
        .answers(to("monteur"))
        .says(
            "Met 3 stappen word je monteur. Samen duren die ruim 30 weken. Doe je stappen tegelijk,"
                + " dan kan het in ruim 26 weken. Stap 1: VCA in een dag. Je krijgt: B-VCA. Dit heb"
                + " je nodig voor stap 2. Stap 2: Vakopleiding, 26 weken, terwijl je werkt als"
                + " hulpmonteur. Je leert: doel (zelfstandig). Stap 3: Rekenen (4 weken). Je leert:"
                + " rekenen (2F). Je betaalt zelf € 200 als je werkgever de rest betaalt. Anders"
                + " betaal je € 1.100. We gaan ervan uit dat je dit al kunt: Nederlands (A2). Klopt"
                + " dat niet, zeg het dan. Bewezen: in deze catalogus is er geen pad dat korter"
                + " duurt.");
  }

  @Test
  void one_step_and_no_step_have_their_own_words() {
    world("opleiding les [3w]: -> doel 2")
        .answers(to("monteur"))
        .saysFirst("Met 1 stap word je monteur. Die duurt 3 weken. Stap 1: les, 3 weken.")
        .says("Dit pad kost niets.");
    world()
        .answers(to("monteur").has("doel 2"))
        .saysFirst(
            "Je hebt alles al wat nodig is om te beginnen als monteur. Meer is in deze catalogus"
                + " niet nodig.");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "0w, minder dan een dag",
    "'0,1w', 1 dag",
    "'0,2w', 1 dag",
    "'0,3w', 2 dagen",
    "'0,9w', 5 dagen",
    "1w, 1 week",
    "'1,1w', ruim 1 week",
    "'4,4w', ruim 4 weken",
    "'4,5w', '4,5 weken'",
    "'4,6w', bijna 5 weken",
  })
  void a_duration_is_said_as_people_say_it(String weken, String words) {
    world("opleiding les [%s]: -> doel 2".formatted(weken))
        .answers(to("monteur"))
        .says("Die duurt " + words + ".");
  }

  @Test
  void of_many_skills_only_three_are_read_aloud_what_the_functie_asks_first() {
    World.drawn(
            "functie monteur: doel 1, ook 1", "opleiding les: -> a 4, b 2, c 3, doel 1, ook 2, z 1")
        .answers(to("monteur"))
        .teaches(1, "a 4", "b 2", "c 3", "doel 1", "ook 2", "z 1")
        .says(
            "Je leert onder meer: ook (zelfstandig), doel (met hulp) en a (kan het anderen"
                + " leren).");
    World.drawn("functie monteur: a 2, b 2, c 2", "opleiding les: -> a 2, b 2, c 2")
        .answers(to("monteur"))
        .says("Je leert: a, b en c (allemaal zelfstandig).");
  }

  @Test
  void only_the_months_still_to_be_worked_are_said() {
    World world = world("functie hulp", "werk hulp 12: doel 2");

    world.answers(to("monteur")).says("Stap 1: je werkt 12 maanden als hulp.");
    world.answers(to("monteur").worked("hulp", 4)).says("Stap 1: je werkt nog 8 maanden als hulp.");
    world.answers(to("monteur").worked("hulp", 11)).says("je werkt nog 1 maand als hulp.");
  }

  @Test
  void a_toelating_is_nothing_to_be_told_about() {
    World.drawn(
            "papier mbo2 [DIPLOMA]: toelating",
            "papier toelating [TOELATING]",
            "functie monteur: toelating",
            "opleiding bbl: -> mbo2")
        .answers(to("monteur"))
        .yields(1, "mbo2", "toelating")
        .says("Je krijgt: mbo2.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "WERKGEVER, je werkgever betaalt",
    "OVERHEID, de overheid betaalt",
    "SCHOOL, de school betaalt",
  })
  void who_pays_is_named_and_what_it_is_otherwise(String betaler, String who) {
    World world = world("opleiding les [1w 3900 betaler=%s]: -> doel 2".formatted(betaler));

    world
        .answers(to("monteur"))
        .says("Je betaalt zelf niets als %s. Anders betaal je € 3.900.".formatted(who));
    world.answers(to("monteur").wants("zelfBetalen")).says("Je betaalt zelf € 3.900. ");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "WEKEN, dat korter duurt",
    "KOSTEN, dat jou minder kost",
    "UREN, dat jou minder uren kost",
    "STAPPEN, met minder stappen",
  })
  void what_is_proven_is_said_in_the_words_of_the_criterium(Criterium criterium, String words) {
    world("opleiding les: -> doel 2")
        .answers(to("monteur").least(criterium))
        .says("Bewezen: in deze catalogus is er geen pad " + words + ".");
  }

  @Test
  void what_is_invented_is_said_first_and_nobody_is_sent_there() {
    World world =
        world(
            "functie hulp",
            "opleiders verzonnen [herkomst=VOORBEELD]",
            "opleiding les [1w 100 herkomst=BRON]: -> doel 2",
            "aanbod plaats [opleiding=les kosten=0 opleider=verzonnen herkomst=VOORBEELD]");

    world
        .answers(to("monteur"))
        .goes("les (plaats)")
        .saysFirst("Let op: in stap 1 zit een verzonnen voorbeeld.")
        .beginsWith(
            "Zoek waar je 'les' kunt volgen. Het Werkcentrum in je regio (werkcentrum.nl, vroeger"
                + " Leerwerkloket) denkt met je mee.");
    assertThat(world.answers(to("monteur")).stap(1).herkomst()).isEqualTo(Herkomst.VOORBEELD);
    world.answers(to("monteur").wants("zonder=plaats")).goes("les").doesNotSay("verzonnen");
  }

  @Test
  void an_invented_praktijkplek_is_shown_but_nobody_is_sent_there() {
    World world =
        world(
            "functie hulp",
            "opleiding bbl [9w leerbaan=hulp]: -> doel 2",
            "praktijkplekken plek-1 [LEERBAAN functie=hulp herkomst=VOORBEELD]");

    world.answers(to("monteur")).remarks(1, "Zoek eerst een leerbaan als hulp.");
    assertThat(world.answers(to("monteur")).stap(1).praktijkplekken()).hasSize(1);
  }

  @Test
  void without_a_known_date_the_text_ends_with_a_word_on_waiting() {
    String tail = "De weken zijn zonder wachttijd gerekend.";
    String aanbod = "aanbod gouda [opleiding=les kosten=0 startdata=2027-02-01]";

    world("opleiding les [instroom=VAST]: -> doel 2")
        .answers(to("monteur"))
        .says(tail)
        .remarks(1, "Dit begint op vaste momenten. Wanneer is niet bekend: vraag het na.");
    world("opleiding les [tempo=VAST]: -> doel 2").answers(to("monteur")).says(tail);
    world("opleiding les [instroom=VAST]: -> doel 2", aanbod)
        .answers(to("monteur"))
        .doesNotSay(tail)
        .remarks(1);
    world("opleiding les [instroom=DOORLOPEND]: -> doel 2").answers(to("monteur")).doesNotSay(tail);
  }

  @Test
  void a_doorlooptijd_that_hardly_differs_is_not_told() {
    World.drawn(
            "functie monteur: a 1, b 1",
            "opleiding kort [0,9w vorm=AVOND]: -> a 1",
            "opleiding lang [9w vorm=AVOND]: -> b 1")
        .answers(to("monteur"))
        .doesNotSay("tegelijk");
  }

  @Test
  void the_first_thing_to_do_is_to_call_who_offers_it() {
    world(
            "opleiders rona [naam=\"ROC Rona\"]",
            "opleiding les: -> doel 2",
            "aanbod gouda [opleiding=les opleider=rona]")
        .answers(to("monteur"))
        .beginsWith("Neem contact op met ROC Rona over 'les'.");
  }

  @Test
  void the_first_thing_to_do_is_to_ask_the_loket_of_the_own_regio() {
    World world =
        world(
            "regio west [naam=West]",
            "regio oost [naam=Oost loket=Loopbaanplein url=loket.oost]",
            "opleiding les: -> doel 2");

    world
        .answers(to("monteur").livesIn("west"))
        .beginsWith(
            "Zoek waar je 'les' kunt volgen. Het Werkcentrum in West (werkcentrum.nl, vroeger"
                + " Leerwerkloket) denkt met je mee.");
    world
        .answers(to("monteur").livesIn("oost"))
        .beginsWith(
            "Zoek waar je 'les' kunt volgen. Het Loopbaanplein in Oost (loket.oost, vroeger"
                + " Leerwerkloket) denkt met je mee.");
  }

  @Test
  void the_first_thing_to_do_is_to_look_for_the_job() {
    String loket =
        " Het Werkcentrum in je regio (werkcentrum.nl, vroeger Leerwerkloket) helpt je daarbij.";

    world("functie hulp", "werk hulp 3: doel 2")
        .answers(to("monteur"))
        .beginsWith("Zoek een baan als hulp." + loket);
    world("functie hulp", "opleiding bbl [26w leerbaan=hulp]: -> doel 2")
        .answers(to("monteur"))
        .beginsWith("Zoek een leerbaan als hulp." + loket);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"26w 1000, false", "'26,1w 0', true", "'1w 1000.01', true"})
  void before_a_long_or_dear_step_one_tries_a_day_first(String cells, boolean big) {
    String les = "opleiding les [%s]: -> doel 2".formatted(cells);
    String bbl = "opleiding les [%s leerbaan=hulp]: -> doel 2".formatted(cells);

    assertThat(world(les).answers(to("monteur")).pad().eersteActie())
        .startsWith(big ? "Loop eerst een dag mee met een monteur." : "Zoek waar je");
    assertThat(world("functie hulp", bbl).answers(to("monteur")).pad().eersteActie())
        .startsWith(big ? "Loop eerst een dag mee met een hulp." : "Zoek een leerbaan");
  }

  @Test
  void a_limit_that_is_too_tight_is_said_with_what_would_do() {
    world("opleiding les [10,2w 500]: -> doel 2")
        .answers(to("monteur").wants("maxWeken=10"))
        .explains("10 weken is te weinig. Met 10,2 weken is er wel een pad, met minder niet.");
    world("opleiding les [10w 500]: -> doel 2")
        .answers(to("monteur").wants("maxKosten=499.50"))
        .explains("€ 499,50 is te weinig. Met € 500 is er wel een pad, met minder niet.");
  }

  @Test
  void limits_that_only_together_are_too_tight_say_so() {
    World.drawn(
            "functie monteur: doel 1",
            "opleiding snel [10w 50u 500]: -> doel 1",
            "opleiding goedkoop [40w 50u 300]: -> doel 1",
            "opleiding licht [40w 10u 700]: -> doel 1")
        .answers(to("monteur").wants("maxWeken=25 maxKosten=400 maxUren=20"))
        .explains("Elke grens apart is haalbaar, maar samen niet. Maak een van de grenzen ruimer.");
  }

  @Test
  void what_nothing_teaches_is_said_with_its_niveau_in_words() {
    World.drawn("functie monteur: doel 3", "opleiding les: -> doel 2")
        .answers(to("monteur"))
        .explains("Niets in deze catalogus leidt naar: doel (gevorderd).");
    World.drawn("functie monteur: vca|vcap")
        .answers(to("monteur"))
        .explains("Niets in deze catalogus leidt naar: vca of vcap.");
  }

  @Test
  void too_few_jobs_on_the_way_is_said_in_words() {
    World world =
        World.drawn(
            "functie monteur: a 1, b 1",
            "functie hulp",
            "functie maat",
            "werk hulp 3: a 1",
            "werk maat 3: b 1",
            "groei hulp: monteur",
            "groei maat: monteur");

    world
        .answers(to("monteur"))
        .explains("Je moet in meer dan 1 functie eerst werken. Sta er meer toe.");
    world
        .answers(to("monteur").wants("maxTussenfuncties=0"))
        .explains("Zonder eerst in een andere functie te werken is er geen pad.");
  }
}
