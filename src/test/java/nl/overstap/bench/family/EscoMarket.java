package nl.overstap.bench.family;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/// The market of ESCO 1.1.1 (European Commission), from its official CSV files: a functie is an
/// occupation with its essential skills, a field is the first skill group or broader skill.
final class EscoMarket {
  private static final String SKILLS = "skills_en.csv.gz";

  private final Map<String, Integer> skills = new LinkedHashMap<>();
  private final Map<String, Integer> fields = new LinkedHashMap<>();
  private final Map<String, List<Integer>> functies = new LinkedHashMap<>();
  private final List<int[]> broader = new ArrayList<>();

  private EscoMarket() {}

  static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(SKILLS));
  }

  static Market read(Path folder) {
    EscoMarket market = new EscoMarket();
    rows(
        folder.resolve(SKILLS),
        row -> market.skills.putIfAbsent(row.getField("conceptUri"), market.skills.size()));
    int[] fieldOf = new int[market.skills.size()];
    Arrays.fill(fieldOf, -1);
    rows(
        folder.resolve("broaderRelationsSkillPillar.csv.gz"),
        row -> market.addBroader(row.getField("conceptUri"), row.getField("broaderUri"), fieldOf));
    for (int skill = 0; skill < fieldOf.length; skill++) {
      fieldOf[skill] = fieldOf[skill] < 0 ? market.field("none") : fieldOf[skill];
    }
    rows(
        folder.resolve("occupationSkillRelations.csv.gz"),
        row -> {
          if (row.getField("relationType").equals("essential")) {
            market.addAsked(row.getField("occupationUri"), row.getField("skillUri"));
          }
        });
    List<int[]> asked =
        market.functies.values().stream()
            .map(row -> row.stream().mapToInt(Integer::intValue).sorted().distinct().toArray())
            .toList();
    return new Market("ESCO 1.1.1", fieldOf, asked, market.broader);
  }

  private void addBroader(String narrowUri, String broadUri, int[] fieldOf) {
    Integer narrow = skills.get(narrowUri);
    if (narrow == null) {
      return;
    }
    Integer broad = skills.get(broadUri);
    if (broad != null) {
      broader.add(new int[] {narrow, broad});
    }
    if (fieldOf[narrow] < 0) {
      fieldOf[narrow] = field(broadUri);
    }
  }

  private void addAsked(String occupation, String skillUri) {
    Integer skill = skills.get(skillUri);
    if (skill != null) {
      functies.computeIfAbsent(occupation, uri -> new ArrayList<>()).add(skill);
    }
  }

  private int field(String uri) {
    return fields.computeIfAbsent(uri, any -> fields.size());
  }

  private static void rows(Path file, Consumer<NamedCsvRecord> each) {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      reader.forEach(each);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
