package nl.overstap.bench.rival;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.spi.LearningGraph;
import org.neo4j.driver.Driver;

/// What one gets from a graph database without a planner: per goal the shortest path (of Cypher)
/// from what one has, over what is asked and what is learned, and all the steps on those paths
/// together.
public final class ShortestPaths {
  private static final int BATCH = 5_000;
  private static final String PATH =
      """
      MATCH (begin:MeetBegin) MATCH (doel:MeetFeit {nummer: $doel})
      MATCH pad = shortestPath((begin)-[:HEEFT|VOOR|GEEFT*..60]->(doel))
      RETURN [stap IN nodes(pad) WHERE stap:MeetStap | stap.nummer] AS stappen
      """;

  private final Driver driver;

  private ShortestPaths(Driver driver) {
    this.driver = driver;
  }

  /// Stores a graph in an empty database: fact and action nodes, and one fact that everybody has
  /// for the actions that ask nothing.
  public static ShortestPaths store(Driver driver, LearningGraph graph) {
    ShortestPaths paths = new ShortestPaths(driver);
    paths.run("MATCH (n:MeetFeit|MeetStap|MeetBegin) DETACH DELETE n", Map.of());
    paths.run("CREATE INDEX meet_feit IF NOT EXISTS FOR (n:MeetFeit) ON (n.nummer)", Map.of());
    paths.run("CREATE INDEX meet_stap IF NOT EXISTS FOR (n:MeetStap) ON (n.nummer)", Map.of());
    paths.run("CALL db.awaitIndexes(60)", Map.of());
    paths.run("CREATE (:MeetBegin), (:MeetFeit {nummer: -1})", Map.of());
    paths.store("CREATE (:MeetFeit {nummer: rij})", IntStream.range(0, graph.factCount()));
    paths.store("CREATE (:MeetStap {nummer: rij})", IntStream.range(0, graph.actionCount()));
    List<List<Integer>> needs = new ArrayList<>();
    List<List<Integer>> gives = new ArrayList<>();
    for (int action = 0; action < graph.actionCount(); action++) {
      if (graph.preconditions().size(action) == 0) {
        needs.add(List.of(action, -1));
      }
      for (int need : graph.preconditions().row(action)) {
        needs.add(List.of(action, need));
      }
      for (int fact : graph.effects().row(action)) {
        gives.add(List.of(action, fact));
      }
    }
    String ends = "MATCH (s:MeetStap {nummer: rij[0]}) MATCH (f:MeetFeit {nummer: rij[1]}) ";
    paths.store(ends + "CREATE (f)-[:VOOR]->(s)", needs);
    paths.store(ends + "CREATE (s)-[:GEEFT]->(f)", gives);
    return paths;
  }

  /// The steps on the shortest paths to all goals together; the steps of what is not to be reached
  /// by a path are missing.
  public List<Integer> steps(CheapestPlanQuestion question) {
    run("MATCH (:MeetBegin)-[heeft:HEEFT]->() DELETE heeft", Map.of());
    List<Integer> held =
        IntStream.concat(IntStream.of(-1), Taken.facts(question, List.of()).stream())
            .boxed()
            .toList();
    run(
        """
        MATCH (begin:MeetBegin) UNWIND $rijen AS rij MATCH (feit:MeetFeit {nummer: rij})
        CREATE (begin)-[:HEEFT]->(feit)
        """,
        Map.of("rijen", held));
    Set<Integer> steps = new LinkedHashSet<>();
    for (int goal : question.goal()) {
      driver.executableQuery(PATH).withParameters(Map.of("doel", goal)).execute().records().stream()
          .limit(1)
          .flatMap(record -> record.get("stappen").asList(value -> value.asInt()).stream())
          .filter(action -> !question.graph().isRule(action))
          .forEach(steps::add);
    }
    return List.copyOf(steps);
  }

  private void store(String create, IntStream numbers) {
    store(create, numbers.boxed().toList());
  }

  private void store(String create, List<?> rows) {
    for (int from = 0; from < rows.size(); from += BATCH) {
      run(
          "UNWIND $rijen AS rij " + create,
          Map.of("rijen", rows.subList(from, Math.min(rows.size(), from + BATCH))));
    }
  }

  private void run(String cypher, Map<String, Object> parameters) {
    driver.executableQuery(cypher).withParameters(parameters).execute();
  }
}
