package nl.overstap.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.overstap.catalog.search.word.Word;
import nl.overstap.catalog.search.word.Words;
import nl.overstap.support.database.Neo4jTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/// The same questions to the full-text index of Neo4j with its Dutch analyzer, on the same names: a
/// search of our own must be clearly better to be worth having. The figures are those of
/// `docs/search.md`: `-Doverstap.golden.herschrijf=true` writes them there.
@Neo4jTest
class ZoekNeo4jIT {

  private static final String INDEX =
      """
      CREATE FULLTEXT INDEX zoekproef IF NOT EXISTS FOR (d:Zoekproef) ON EACH [d.naam, d.ook]
      OPTIONS {indexConfig: {`fulltext.analyzer`: 'dutch'}}
      """;

  private static final String ASK =
      """
      CALL db.index.fulltext.queryNodes('zoekproef', $vraag, {limit: 10}) YIELD node, score
      RETURN node.id AS id ORDER BY score DESC, id
      """;

  @Test
  void ofTheBundledCatalogueMoreIsFound(Driver driver) throws IOException {
    compare(driver, "bundled", ZoekWereld.bundle());
  }

  @Test
  void ofEscoMoreIsFound(Driver driver) throws IOException {
    compare(driver, "ESCO", ZoekWereld.esco());
  }

  private static void compare(Driver driver, String name, ZoekWereld wereld) throws IOException {
    fill(driver, Labels.of(wereld.catalogue()).dingen());
    Zoekindex index = Zoekindex.of(wereld.catalogue());
    Rangcijfers ours = figures("eigen", wereld, text -> wereld.zoek(index, text));
    Rangcijfers theirs = figures("neo4j dutch", wereld, text -> ask(driver, wereld, escaped(text)));
    Rangcijfers wider =
        figures("neo4j dutch, begin en tikfout", wereld, text -> ask(driver, wereld, wide(text)));

    assertThat(ours.recall()).isGreaterThan(theirs.recall() + 0.15);
    assertThat(ours.reciprocal()).isGreaterThan(theirs.reciprocal() + 0.15);
    assertThat(ours.recall()).isGreaterThan(wider.recall() + 0.05);
    assertThat(ours.reciprocal()).isGreaterThan(wider.reciprocal() + 0.05);
    RangTabel table = new RangTabel(name + ", by whom");
    table.add("this one", ours);
    table.add("Neo4j `dutch`, as typed", theirs);
    table.add("Neo4j `dutch`, also beginnings and mistakes", wider);
    table.check();
  }

  private static Rangcijfers figures(
      String who, ZoekWereld wereld, Function<String, List<String>> zoek) {
    Rangcijfers all = Rangcijfers.of(wereld.golden(), zoek);
    System.out.println(all + "  " + who);
    Rangcijfers.perMoeite(wereld.golden(), zoek)
        .forEach((moeite, cijfers) -> System.out.println("    " + cijfers + "  " + moeite));
    return all;
  }

  private static void fill(Driver driver, List<Labels.Ding> dingen) {
    driver.executableQuery("MATCH (d:Zoekproef) DELETE d").execute();
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Labels.Ding ding : dingen) {
      rows.add(Map.of("id", ding.id(), "naam", ding.naam(), "ook", ding.alternatieven()));
    }
    driver
        .executableQuery("UNWIND $rows AS row CREATE (d:Zoekproef) SET d = row")
        .withParameters(Map.of("rows", rows))
        .execute();
    driver.executableQuery(INDEX).execute();
    driver.executableQuery("CALL db.awaitIndexes(300)").execute();
  }

  private static List<String> ask(Driver driver, ZoekWereld wereld, String vraag) {
    return driver
        .executableQuery(ASK)
        .withParameters(Map.of("vraag", vraag))
        .execute()
        .records()
        .stream()
        .map(found -> wereld.naam(found.get("id").asString()))
        .toList();
  }

  private static String escaped(String text) {
    return text.replaceAll("([+\\-!(){}\\[\\]^\"~*?:\\\\/&|])", "\\\\$1");
  }

  /// Each word also as a beginning and with one or two mistakes: the most that the query language
  /// of the index can do.
  private static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    for (Word word : Words.of(text)) {
      String folded = word.folded();
      wide.append("(%s^3 OR %s* OR %s~) ".formatted(folded, folded, folded));
    }
    return wide.toString();
  }
}
