package nl.overstap.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.graph.LearningGraphBuilder;
import nl.overstap.engine.spi.Budget;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.spi.Limits;

/// One of the zipped referee catalogues read straight into a graph: skills at niveau 1 are facts,
/// opleidingen are steps, cost is `kosten`, then `weken`. Reads only the plain CSV of these files.
public record RefereeCatalogue(LearningGraph graph, TableCosts costs, List<Integer> goal) {

  public static RefereeCatalogue read(Path zip) {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      return build(file);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  public CheapestPlanQuestion question(Budget budget) {
    return new CheapestPlanQuestion(
        graph, costs, List.of(), goal, Criterion.COST, Criterion.DURATION, Limits.NONE, budget);
  }

  private static RefereeCatalogue build(ZipFile file) throws IOException {
    LearningGraphBuilder builder = new LearningGraphBuilder();
    Map<String, Integer> facts = new LinkedHashMap<>();
    rows(file, "skills.csv").forEach(row -> facts.put(row.get("id"), builder.addFact()));
    Map<String, List<String>> gives = grouped(file, "opleiding_leert.csv", "skill");
    Map<String, List<String>> needs = grouped(file, "opleiding_vooraf.csv", "id");
    List<Map<String, String>> steps = rows(file, "opleidingen.csv");
    for (Map<String, String> step : steps) {
      String id = step.get("id");
      builder.addStep(
          numbers(facts, needs.getOrDefault(id, List.of())),
          numbers(facts, gives.getOrDefault(id, List.of())));
    }
    LearningGraph graph = builder.build();
    TableCosts costs = new TableCosts(graph);
    for (int action = 0; action < steps.size(); action++) {
      costs.set(Criterion.COST, action, 100 * Long.parseLong(steps.get(action).get("kosten")));
      costs.set(Criterion.DURATION, action, 10 * Long.parseLong(steps.get(action).get("weken")));
    }
    List<Integer> goal =
        rows(file, "functie_skills.csv").stream().map(row -> facts.get(row.get("skill"))).toList();
    return new RefereeCatalogue(graph, costs, goal);
  }

  private static int[] numbers(Map<String, Integer> facts, List<String> ids) {
    return ids.stream().mapToInt(facts::get).toArray();
  }

  private static Map<String, List<String>> grouped(ZipFile file, String name, String column)
      throws IOException {
    Map<String, List<String>> grouped = new LinkedHashMap<>();
    for (Map<String, String> row : rows(file, name)) {
      grouped.computeIfAbsent(row.get("opleiding"), id -> new ArrayList<>()).add(row.get(column));
    }
    return grouped;
  }

  private static List<Map<String, String>> rows(ZipFile file, String name) throws IOException {
    ZipEntry entry = file.getEntry(name);
    if (entry == null) {
      return List.of();
    }
    String text = new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    return rows(text);
  }

  /// The rows of a CSV text without quotes.
  public static List<Map<String, String>> rows(String text) {
    List<String> lines = text.lines().toList();
    String[] header = lines.getFirst().split(",", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int at = 0; at < header.length; at++) {
        row.put(header[at], cells[at]);
      }
      rows.add(Collections.unmodifiableMap(row));
    }
    return rows;
  }
}
