package nl.overstap.bench.national;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What is asked of the service at rest: each question so often, answers checked. What a question
/// takes the very first time is kept apart.
final class Questions {

  /// What people search for: other forms, compounds, mistakes, common words, a single letter.
  static final List<String> TEKSTEN =
      List.of(
          "lasser",
          "zorg",
          "zorgmedewerker",
          "programmeren",
          "programeren in java",
          "timmerman",
          "onderwijs",
          "opleiding lasser",
          "cursus elektrotechniek",
          "monteur zonnepanelen",
          "vrachtwagenchauffeur",
          "fietsen maken",
          "juf",
          "l");

  private static final String PAGE =
      "query($n: Int!, $c: String) { opleidingen(first: $n, after: $c)"
          + " { totalCount pageInfo { endCursor hasNextPage } edges { node { id } } } }";

  private final Api api;
  private final Measures measures;
  private final int times;

  /// @param times how often each question is asked
  Questions(Api api, Measures measures, int times) {
    this.api = api;
    this.measures = measures;
    this.times = times;
  }

  void askAll() {
    String middle = walk();
    ask("niets", "{ __typename }", List.of(Map.of()), times);
    ask("aantallen", "{ catalogus { aantallen { opleidingen } } }", List.of(Map.of()), times);
    ask("bladzijde", PAGE, List.of(Map.of("n", 20)), times);
    ask("diep", PAGE, List.of(Map.of("n", 20, "c", middle)), times);
    ask(
        "zoek",
        "query($t: String!) { zoek(tekst: $t, first: 10) { totalCount"
            + " edges { node { __typename } delen { tekst } } } }",
        TEKSTEN.stream().map(tekst -> Map.of("t", tekst)).toList(),
        4 * times);
    List<String> functies = functies();
    ask("upskillpad", Plans.UPSKILLPAD, Plans.pairs(functies), Math.max(2, times / 4));
    ask("bereik", Plans.BEREIK, Plans.pairs(functies), Math.max(2, times / 10));
  }

  /// From the first page to the last, a hundred at a time: every opleiding once. Gives the place in
  /// the middle.
  private String walk() {
    List<String> seen = new ArrayList<>();
    List<Long> nanos = new ArrayList<>();
    List<String> cursors = new ArrayList<>();
    JsonNode list;
    do {
      Map<String, ?> variables =
          cursors.isEmpty() ? Map.of("n", 100) : Map.of("n", 100, "c", cursors.getLast());
      Api.Answer answer = api.ask(PAGE, variables);
      list = answer.whole().at("/opleidingen");
      nanos.add(answer.nanos());
      list.at("/edges").forEach(edge -> seen.add(edge.at("/node/id").asString()));
      cursors.add(list.at("/pageInfo/endCursor").asString());
    } while (list.at("/pageInfo/hasNextPage").asBoolean());
    long distinct = seen.stream().distinct().count();
    if (distinct != seen.size() || distinct != list.at("/totalCount").asLong()) {
      throw new IllegalStateException(
          "%d pages gave %d opleidingen, %d of them different, of %s"
              .formatted(cursors.size(), seen.size(), distinct, list.at("/totalCount")));
    }
    int tenth = Math.max(1, nanos.size() / 10);
    measures.put("lijst.eerste.us", nanos.getFirst() / 1_000);
    measures.put("lijst.bladzijden", nanos.size());
    Times.of(nanos.subList(0, tenth)).put("lijst.begin", measures);
    Times.of(nanos.subList(nanos.size() - tenth, nanos.size())).put("lijst.eind", measures);
    return cursors.get(cursors.size() / 2);
  }

  private List<String> functies() {
    List<String> ids = new ArrayList<>();
    api.ask("{ functies(first: 60) { edges { node { id } } } }")
        .whole()
        .at("/functies/edges")
        .forEach(edge -> ids.add(edge.at("/node/id").asString()));
    return ids;
  }

  private void ask(String name, String query, List<? extends Map<String, ?>> variables, int count) {
    List<Long> nanos = new ArrayList<>();
    int warm = Math.clamp(count / 5, 1, 5);
    for (int i = 0; i < count + warm; i++) {
      Api.Answer answer = api.ask(query, variables.get(i % variables.size()));
      answer.whole();
      if (i == 0) {
        measures.put(name + ".eerste.us", answer.nanos() / 1_000);
      }
      if (i >= warm) {
        nanos.add(answer.nanos());
      }
    }
    Times.of(nanos).put(name, measures);
  }
}
