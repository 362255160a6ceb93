package nl.overstap.referee;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One solved case of the golden catalogue, for one criterion.
///
/// @param expected the row of `verwacht`
record GoldenCase(String naam, Vraag vraag, JsonNode expected, List<String> nuAlMogelijk) {

  @Override
  public String toString() {
    return naam + " " + vraag.optimaliseer();
  }

  /// The folder with the golden catalogue; the test is skipped where there is none.
  static Path folder() {
    String referentie = System.getProperty("overstap.referentie", "");
    Path folder = Path.of(referentie, "golden-praktijk");
    Assumptions.assumeTrue(
        !referentie.isEmpty() && Files.isDirectory(folder),
        "Overgeslagen: geef -Doverstap.referentie=<map met golden-praktijk>");
    return folder;
  }

  static List<GoldenCase> list() {
    return JsonMapper.shared()
        .readTree(folder().resolve("gevallen.json"))
        .valueStream()
        .flatMap(json ->
            json.path("verwacht").propertyNames().stream().map(criterium -> read(json, criterium)))
        .toList();
  }

  /// The question of the case whose naam begins with this word.
  static Vraag vraag(String code) {
    return list().stream()
        .filter(golden -> golden.naam().startsWith(code + " "))
        .findFirst()
        .orElseThrow()
        .vraag();
  }

  private static GoldenCase read(JsonNode json, String criterium) {
    return new GoldenCase(
        json.path("naam").asString(),
        VraagJson.read(json).optimising(criterium),
        json.path("verwacht").path(criterium),
        json.path("nuAlMogelijk").valueStream().map(JsonNode::asString).toList());
  }

  List<String> steps() {
    return expected.path("stappen").valueStream().map(JsonNode::asString).toList();
  }

  /// An expected amount as a whole number: weken in tenths, euros in cents.
  long amount(String name, int decimals) {
    return expected.path(name).decimalValue().movePointRight(decimals).longValueExact();
  }
}
