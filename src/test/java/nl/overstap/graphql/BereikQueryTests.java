package nl.overstap.graphql;

import static nl.overstap.graphql.ErrorAssert.assertThatError;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is within reach and who can come to a functie, on the catalogue that is shipped (R16).
class BereikQueryTests {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String LIJST =
      """
      query Lijst($profiel: ProfielInput!, $binnen: GrensInput!, $volgorde: Volgorde,
          $voorwaarden: VoorwaardenInput, $filter: FunctieFilter, $first: Int, $after: String) {
        bereikbareFuncties(profiel: $profiel, binnen: $binnen, volgorde: $volgorde,
            voorwaarden: $voorwaarden, filter: $filter, first: $first, after: $after) {
          totalCount volgorde meldingen nietUitgerekend { aantal ids }
          pageInfo { hasNextPage hasPreviousPage endCursor }
          edges { node { functie { id soort } ring aansluiting bewezen
            inspanning { weken kosten uren } pad { totaal { weken kosten uren } } } }
        }
      }
      """;
  private static final Map<String, Object> MAGAZIJN =
      Map.of("functies", List.of(Map.of("functie", "functie/magazijnmedewerker", "maanden", 36)));

  private static InProcessGraphql api;

  @BeforeAll
  static void start() {
    api = BundledApi.start();
  }

  @AfterAll
  static void close() {
    api.close();
  }

  @Test
  void whatIsWithinReach() {
    Golden.assertAnswer(api.execute(Golden.read("bereik.graphql"), Map.of()), "bereik");
  }

  @Test
  void whoCanComeToAFunctie() {
    Golden.assertAnswer(api.execute(Golden.read("instroom.graphql"), Map.of()), "instroom");
  }

  @Test
  void everythingWithinReachIsWithinTheGrensAndItsPathAsksWhatIsShown_R16() {
    JsonNode all = ask(Map.of("profiel", MAGAZIJN, "binnen", Map.of("weken", 26), "first", 100));

    assertThat(all.at("/totalCount").asInt()).isPositive();
    assertThat(all.at("/nietUitgerekend/aantal").asInt()).isZero();
    for (JsonNode node : nodes(all)) {
      double weken = node.at("/inspanning/weken").asDouble();
      assertThat(weken).isLessThanOrEqualTo(26);
      assertThat(node.at("/ring").asInt())
          .as("%s weken", weken)
          .isEqualTo(weken == 0 ? 0 : weken <= 13 ? 13 : 26);
      assertThat(node.at("/pad/totaal/weken")).isEqualTo(node.at("/inspanning/weken"));
      assertThat(node.at("/functie/soort").asString()).isEqualTo("BEROEP");
      assertThat(node.at("/bewezen").asBoolean()).isTrue();
    }
  }

  @Test
  void eachPathIsTheBestThatUpskillpadFinds_R16() {
    Map<String, Object> binnen = Map.of("weken", 26, "kosten", 1500);
    Map<String, JsonNode> found = new HashMap<>();
    all(Map.of("profiel", MAGAZIJN, "binnen", binnen), 100)
        .forEach(node -> found.put(node.at("/functie/id").asString(), node));

    for (String functie : functies()) {
      JsonNode pad = upskillpad(functie);
      boolean within = pad.at("/__typename").asString().equals("Upskillpad");
      assertThat(found.containsKey(functie)).as(functie).isEqualTo(within);
      if (within) {
        JsonNode node = found.get(functie);
        assertThat(node.at("/inspanning/weken")).as(functie).isEqualTo(pad.at("/totaal/weken"));
        assertThat(node.at("/inspanning/kosten")).as(functie).isEqualTo(pad.at("/totaal/kosten"));
      }
    }
  }

  @Test
  void theStricterOfBinnenAndVoorwaardenHolds_R16() {
    JsonNode wide = ask(Map.of("profiel", MAGAZIJN, "binnen", Map.of("weken", 52)));
    JsonNode strict =
        ask(
            Map.of(
                "profiel", MAGAZIJN,
                "binnen", Map.of("weken", 52),
                "voorwaarden", Map.of("maxWeken", 4)));
    JsonNode same = ask(Map.of("profiel", MAGAZIJN, "binnen", Map.of("weken", 4)));

    assertThat(strict.at("/totalCount").asInt()).isLessThan(wide.at("/totalCount").asInt());
    assertThat(strict).isEqualTo(same);
  }

  @Test
  void withoutWekenTheKostenAreMinimised_R16() {
    JsonNode free =
        ask(
            Map.of(
                "profiel",
                MAGAZIJN,
                "binnen",
                Map.of("kosten", 0),
                "volgorde",
                "INSPANNING",
                "first",
                100));

    assertThat(free.at("/totalCount").asInt()).isPositive();
    assertThat(nodes(free)).allMatch(node -> node.at("/inspanning/kosten").asDouble() == 0);
  }

  @Test
  void theOrderIsTheOneAskedFor() {
    List<Double> fit = new ArrayList<>();
    nodes(ask(Map.of("profiel", MAGAZIJN, "binnen", Map.of("weken", 52))))
        .forEach(node -> fit.add(-node.at("/aansluiting").asDouble()));
    List<Double> effort = new ArrayList<>();
    nodes(ask(Map.of("profiel", MAGAZIJN, "binnen", Map.of("weken", 52), "volgorde", "INSPANNING")))
        .forEach(node -> effort.add(node.at("/inspanning/weken").asDouble()));

    assertThat(fit).isSorted().hasSizeGreaterThan(3);
    assertThat(effort).isSorted().hasSizeGreaterThan(3);
  }

  @Test
  void withoutArbeidsmarktKansrijkSaysThatItIsAansluiting() {
    Map<String, Object> question = Map.of("profiel", MAGAZIJN, "binnen", Map.of("weken", 13));
    Map<String, Object> kansrijk = new HashMap<>(question);
    kansrijk.put("volgorde", "KANSRIJK");
    JsonNode answer = ask(kansrijk);

    assertThat(answer.at("/volgorde").asString()).isEqualTo("AANSLUITING");
    assertThat(answer.at("/meldingen").toString()).contains("hoeveel vraag");
    assertThat(answer.at("/edges")).isEqualTo(ask(question).at("/edges"));
  }

  @Test
  void pageByPageGivesEverythingOnce_R23() {
    Map<String, Object> question = Map.of("profiel", MAGAZIJN, "binnen", Map.of("weken", 2));
    List<String> ids = ids(all(question, 30));

    assertThat(ids)
        .doesNotHaveDuplicates()
        .hasSize(ask(question).at("/totalCount").asInt())
        .hasSizeGreaterThan(30)
        .isEqualTo(ids(all(question, 100)));
  }

  @Test
  void aFilterLeavesFunctiesOutAndAnErvaringIsNoDestination_R12() {
    Map<String, Object> question = Map.of("profiel", MAGAZIJN, "binnen", Map.of("weken", 52));
    List<String> everything = ids(all(question, 100));
    List<String> entry = ids(all(with(question, "filter", Map.of("instapfunctie", true)), 100));
    JsonNode ervaring = ask(with(question, "filter", Map.of("soort", "ERVARING")));

    assertThat(everything).containsAll(entry).hasSizeGreaterThan(entry.size());
    assertThat(entry).isNotEmpty();
    assertThat(ervaring.at("/totalCount").asInt()).isZero();
  }

  @Test
  void instroomSaysWhatItAssumesAndTakesTheMonthsIntoAccount_R16() {
    JsonNode two = instroom(24);
    JsonNode none = instroom(0);

    assertThat(two.at("/meldingen").toString()).contains("24 maanden");
    assertThat(two.at("/totalCount").asInt())
        .isGreaterThanOrEqualTo(none.at("/totalCount").asInt());
    assertThat(ids(two)).isNotEmpty().doesNotContain("functie/laadpaalmonteur");
  }

  @Test
  void anUnknownFunctieAndAnErvaringAreErrors() {
    assertThatError(
            api.execute(
                "{ instroom(functie: \"functie/laadpaalmonteurs\", binnen: {weken: 26})"
                    + " { totalCount } }",
                Map.of()))
        .hasCode("ONBEKEND_ID")
        .isAbout("functie", "functie/laadpaalmonteurs");
    assertThatError(
            api.execute(
                "{ instroom(functie: \"functie/ervaring-klussen\", binnen: {weken: 26})"
                    + " { totalCount } }",
                Map.of()))
        .hasCode("GEEN_BESTEMMING");
  }

  private static Map<String, Object> with(Map<String, Object> question, Object... more) {
    Map<String, Object> changed = new HashMap<>(question);
    for (int at = 0; at < more.length; at += 2) {
      changed.put((String) more[at], more[at + 1]);
    }
    return changed;
  }

  private static JsonNode instroom(int maanden) {
    return field(
        api.execute(
            """
            query Instroom($maanden: Int) {
              instroom(functie: "functie/laadpaalmonteur", binnen: {weken: 52}, maanden: $maanden,
                  first: 100) {
                totalCount meldingen
                edges { node { functie { id } kwalificaties { id } inspanning { weken } } }
              }
            }
            """,
            Map.of("maanden", maanden)),
        "instroom");
  }

  private static List<String> functies() {
    List<String> ids = new ArrayList<>();
    field(
            api.execute(
                "{ functies(first: 60, filter: {soort: BEROEP}) { edges { node { id } } } }",
                Map.of()),
            "functies")
        .at("/edges")
        .forEach(edge -> ids.add(edge.at("/node/id").asString()));
    return ids;
  }

  private static JsonNode upskillpad(String functie) {
    return field(
        api.execute(
            """
            query Pad($profiel: ProfielInput!, $functie: ID!) {
              upskillpad(profiel: $profiel, functie: $functie,
                  voorwaarden: {maxWeken: 26, maxKosten: 1500}) {
                __typename
                ... on Upskillpad { totaal { weken kosten } }
              }
            }
            """,
            Map.of("profiel", MAGAZIJN, "functie", functie)),
        "upskillpad");
  }

  private static JsonNode ask(Map<String, Object> variables) {
    return field(api.execute(LIJST, variables), "bereikbareFuncties");
  }

  private static JsonNode field(InProcessGraphql.Answer answer, String field) {
    assertThat(answer.errors()).isEmpty();
    return JSON.readTree(ApiUnderTest.json(answer)).at("/data/" + field);
  }

  private static List<JsonNode> nodes(JsonNode connection) {
    List<JsonNode> nodes = new ArrayList<>();
    connection.at("/edges").forEach(edge -> nodes.add(edge.at("/node")));
    return nodes;
  }

  private static List<String> ids(JsonNode connection) {
    return ids(nodes(connection));
  }

  private static List<String> ids(List<JsonNode> nodes) {
    return nodes.stream().map(node -> node.at("/functie/id").asString()).toList();
  }

  /// The whole list, page by page.
  private static List<JsonNode> all(Map<String, Object> question, int first) {
    JsonNode page = ask(with(question, "first", first));
    List<JsonNode> nodes = new ArrayList<>(nodes(page));
    while (page.at("/pageInfo/hasNextPage").asBoolean()) {
      String after = page.at("/pageInfo/endCursor").asString();
      page = ask(with(question, "first", first, "after", after));
      nodes.addAll(nodes(page));
    }
    return nodes;
  }
}
