package nl.overstap.leergang;

import java.nio.file.Files;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The concepts of Metacademy (machine learning and its mathematics; CC BY-SA 3.0), each a skill.
///
/// Hours are those of the concept, rounded up; the median where it states none. Weeks are of four
/// hours. Prerequisites that are no concept themselves are left out.
final class Metacademy {
  private static final String BRON = "Metacademy, CC BY-SA 3.0";
  private static final double HOURS_A_WEEK = 4;

  /// Ours, not Metacademy's: the euros for a chapter of a book or course that is not free.
  private static final int EUROS_FOR_A_CHAPTER = 5;

  private final Path folder;
  private final Map<String, Double> hours = new TreeMap<>();
  private final Map<String, Set<String>> dependencies = new LinkedHashMap<>();
  private final Map<String, Boolean> sources;

  Metacademy(Path referees) {
    folder = referees.resolve("metacademy");
    sources = sources(folder.resolve("resources.txt"));
    List<Map<String, String>> concepts = Csv.read(folder.resolve("concepts.csv"));
    double median = median(concepts);
    for (Map<String, String> concept : concepts) {
      String estimate = cell(concept, "time_estimate_hours");
      hours.put(
          cell(concept, "concept"), estimate.isEmpty() ? median : Double.parseDouble(estimate));
    }
    for (Map<String, String> row : Csv.read(folder.resolve("dependencies.csv"))) {
      if (hours.containsKey(cell(row, "prerequisite"))) {
        dependencies
            .computeIfAbsent(cell(row, "concept"), id -> new TreeSet<>())
            .add(cell(row, "prerequisite"));
      }
    }
  }

  /// The concepts, each of which is a doel.
  Set<String> concepts() {
    return Set.copyOf(hours.keySet());
  }

  /// One les for each concept: nothing to choose.
  Leergang withoutChoice() {
    List<Les> lessen =
        hours.keySet().stream().map(concept -> les(concept, concept, 0, dependencies(concept))).toList();
    return new Leergang("metacademy", BRON, lessen);
  }

  /// The hours of a concept and of all that comes before it, straight from the rows.
  int hoursWithAllBefore(String concept) {
    Set<String> counted = new HashSet<>();
    return hoursWithAllBefore(concept, counted);
  }

  /// A les for each core resource of a concept (for any where none is core), which asks what the
  /// concept and the resource ask.
  Leergang withResources() {
    Map<String, List<Map<String, String>>> resources =
        Csv.read(folder.resolve("resources_per_concept.csv")).stream()
            .collect(Collectors.groupingBy(row -> cell(row, "concept")));
    List<Les> lessen = new ArrayList<>();
    for (String concept : hours.keySet()) {
      List<Map<String, String>> rows = enough(resources.getOrDefault(concept, List.of()));
      for (int at = 0; at < rows.size(); at++) {
        String id = concept + "/" + (at + 1);
        String source = cell(rows.get(at), "source");
        Set<String> needs = needs(concept, rows.get(at));
        boolean paid = !sources.getOrDefault(source, true);
        lessen.add(les(id, concept, paid ? EUROS_FOR_A_CHAPTER : 0, needs));
      }
      if (rows.isEmpty()) {
        lessen.add(les(concept, concept, 0, dependencies(concept)));
      }
    }
    return new Leergang("metacademy met keuze", BRON, lessen);
  }

  private int hoursWithAllBefore(String concept, Set<String> counted) {
    if (!counted.add(concept)) {
      return 0;
    }
    int total = whole(hours(concept));
    for (String before : dependencies(concept)) {
      total += hoursWithAllBefore(before, counted);
    }
    return total;
  }

  private static List<Map<String, String>> enough(List<Map<String, String>> rows) {
    List<Map<String, String>> core =
        rows.stream().filter(row -> cell(row, "core").equals("1")).toList();
    return core.isEmpty() ? rows : core;
  }

  private Set<String> needs(String concept, Map<String, String> resource) {
    Set<String> needs = new TreeSet<>(dependencies(concept));
    Arrays.stream(cell(resource, "extra_dependencies").split("[,|]", -1))
        .map(String::strip)
        .filter(hours::containsKey)
        .forEach(needs::add);
    return needs;
  }

  private Les les(String id, String concept, int euros, Set<String> needs) {
    double hours = hours(concept);
    return new Les(
        "les/" + id,
        concept,
        whole(hours),
        whole(10 * hours / HOURS_A_WEEK),
        euros,
        needs.stream().map(List::of).toList());
  }

  /// The books and courses by key, and whether they are free.
  private static Map<String, Boolean> sources(Path file) {
    Map<String, Boolean> free = new TreeMap<>();
    String key = "";
    for (String line : lines(file)) {
      if (line.startsWith("key:")) {
        key = line.substring("key:".length()).strip();
        free.put(key, false);
      } else if (line.startsWith("free:")) {
        free.put(key, line.endsWith("1"));
      }
    }
    return free;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private double hours(String concept) {
    return hours.getOrDefault(concept, 0.0);
  }

  private Set<String> dependencies(String concept) {
    return dependencies.getOrDefault(concept, Set.of());
  }

  private static double median(List<Map<String, String>> concepts) {
    List<Double> known =
        concepts.stream()
            .map(row -> cell(row, "time_estimate_hours"))
            .filter(cell -> !cell.isEmpty())
            .map(Double::valueOf)
            .sorted()
            .toList();
    return known.get(known.size() / 2);
  }

  private static int whole(double amount) {
    return (int) Math.ceil(amount);
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }
}
