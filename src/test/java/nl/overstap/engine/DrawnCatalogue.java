package nl.overstap.engine;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.overstap.engine.api.AlternativesOutcome;
import nl.overstap.engine.api.AlternativesOutcome.Alternatives;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.BeyondLimits;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.CheapestPlanOutcome.Unreachable;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.FrontOutcome;
import nl.overstap.engine.api.FrontOutcome.Front;
import nl.overstap.engine.api.FrontQuestion;
import nl.overstap.engine.api.NoPlan;
import nl.overstap.engine.api.Plan;
import nl.overstap.engine.graph.LearningGraphBuilder;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Budget;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.spi.Limits;

/// A catalogue, a person and a question drawn as a table, with the answer on one line:
///
/// ```
/// opleiding     vooraf        leert              weken  euro
/// Meten-basis   -             meten              2      150
/// MIG-lassen    meten         lassen, tekening   6      900
/// functie       Constructiebankwerker: lassen, tekening
/// persoon       -
/// => Meten-basis ~ MIG-lassen [8w 1050 bewezen]
/// ```
///
/// Cells are two or more spaces apart. `a of b` is one of the two, `a:2` skill a at niveau 2 (which
/// gives niveau 1), `baan` the employment a step is part of. Other lines: `regel a, b -> c` (free),
/// `zonder X` (switched off), `grens weken 8, euro 500, uren 40, stappen 2, banen 1`, `vraag euro,
/// weken` (criteria; weken, euro when absent), `werk 1000` (the budget).
final class DrawnCatalogue {
  private static final Map<String, Criterion> CRITERIA =
      Map.of(
          "weken", Criterion.DURATION,
          "euro", Criterion.COST,
          "uren", Criterion.HOURS,
          "stappen", Criterion.STEPS);

  private final String drawing;
  private final LearningGraphBuilder builder = new LearningGraphBuilder();
  private final Map<String, Integer> facts = new LinkedHashMap<>();
  private final Map<Integer, String> steps = new TreeMap<>();
  private final List<Map<String, String>> rows = new ArrayList<>();
  private final Map<String, String> lines = new LinkedHashMap<>();
  private final Map<String, Integer> employments = new LinkedHashMap<>();
  private final List<String> switchedOff = new ArrayList<>();
  private String expected = "";

  private DrawnCatalogue(String drawing) {
    this.drawing = drawing;
  }

  static DrawnCatalogue of(String drawing) {
    DrawnCatalogue catalogue = new DrawnCatalogue(drawing);
    catalogue.read();
    return catalogue;
  }

  /// The line after `=>`.
  String expected() {
    return expected;
  }

  /// An outcome on one line, in the words of the drawing.
  String print(CheapestPlanOutcome outcome, CheapestPlanQuestion question) {
    return switch (outcome) {
      case Found found -> printFound(found, question);
      case Unreachable unreachable ->
          "niet te leren: "
              + unreachable.facts().stream().map(this::nameOf).collect(Collectors.joining(", "));
      case BeyondLimits beyond -> "niet binnen de grens";
      case Undecided undecided ->
          "onbeslist door "
              + undecided.reason()
              + ", minstens "
              + amount(question.first(), undecided.lowerBound());
    };
  }

  /// A front on one line: its points apart by `|`, and whether it is complete.
  String print(FrontOutcome outcome, FrontQuestion question) {
    return switch (outcome) {
      case Front front ->
          front.points().stream()
                  .map(point -> print(point.plan(), question.costs()))
                  .collect(Collectors.joining(" | "))
              + (front.complete()
                  ? " volledig"
                  : String.format(Locale.ROOT, " tot %.2f keer beter", front.gap()));
      case NoPlan none -> "geen: " + none.getClass().getSimpleName();
    };
  }

  /// Alternatives on one line: apart by `|`, and whether there are no more.
  String print(AlternativesOutcome outcome, CheapestPlanQuestion question) {
    return switch (outcome) {
      case Alternatives alternatives ->
          alternatives.plans().stream()
                  .map(found -> print(found.plan(), question.costs()))
                  .collect(Collectors.joining(" | "))
              + (alternatives.complete() ? " volledig" : "");
      case NoPlan none -> "geen: " + none.getClass().getSimpleName();
    };
  }

  private String print(Plan plan, ActionCosts costs) {
    String path = plan.steps().stream().map(steps::get).collect(Collectors.joining(" ~ "));
    return "%s [%s %s]"
        .formatted(
            path.isEmpty() ? "niets te leren" : path,
            amount(Criterion.DURATION, plan.total(Criterion.DURATION, costs)),
            amount(Criterion.COST, plan.total(Criterion.COST, costs)));
  }

  /// The facts of these names, which the drawing must mention elsewhere.
  List<Integer> facts(String names) {
    return Arrays.stream(allOf(names)).boxed().toList();
  }

  CheapestPlanQuestion question() {
    List<int[]> needs = rows.stream().map(row -> allOf(row.getOrDefault("vooraf", "-"))).toList();
    List<int[]> gives = rows.stream().map(row -> allOf(row.getOrDefault("leert", "-"))).toList();
    for (int at = 0; at < rows.size(); at++) {
      steps.put(builder.addStep(needs.get(at), gives.get(at)), rows.get(at).get("opleiding"));
    }
    String functie = lines.getOrDefault("functie", "doel: ");
    int[] goal = allOf(functie.substring(functie.indexOf(':') + 1));
    int[] start = allOf(lines.getOrDefault("persoon", "-"));
    LearningGraph graph = builder.build();
    List<Criterion> asked =
        Arrays.stream(lines.getOrDefault("vraag", "weken, euro").split(", ", -1))
            .map(DrawnCatalogue::criterion)
            .toList();
    return new CheapestPlanQuestion(
        graph,
        costs(graph),
        Arrays.stream(start).boxed().toList(),
        Arrays.stream(goal).boxed().toList(),
        asked.get(0),
        asked.get(1),
        limits(),
        Budget.of(Long.parseLong(lines.getOrDefault("werk", "10000000")), Duration.ofSeconds(60)));
  }

  private void read() {
    String[] header = new String[0];
    for (String line : drawing.strip().lines().toList()) {
      String[] cells = line.strip().split(" {2,}", -1);
      if (line.startsWith("=>")) {
        expected = line.substring(2).strip();
      } else if (cells[0].equals("opleiding")) {
        header = cells;
      } else if (cells[0].equals("regel")) {
        String[] sides = cells[1].split(" -> ", 2);
        builder.addRule(allOf(sides[0]), allOf(sides[1]));
      } else if (cells[0].equals("zonder")) {
        switchedOff.add(cells[1]);
      } else if (List.of("functie", "persoon", "grens", "vraag", "werk").contains(cells[0])) {
        lines.put(cells[0], cells[1]);
      } else {
        Map<String, String> row = new LinkedHashMap<>();
        for (int at = 0; at < header.length; at++) {
          row.put(header[at], cells[at]);
        }
        rows.add(row);
      }
    }
  }

  private TableCosts costs(LearningGraph graph) {
    TableCosts costs = new TableCosts(graph);
    int at = 0;
    for (int step : steps.keySet()) {
      Map<String, String> row = rows.get(at++);
      costs.set(Criterion.DURATION, step, tenths(row.getOrDefault("weken", "0")));
      costs.set(Criterion.COST, step, 100 * Long.parseLong(row.getOrDefault("euro", "0")));
      costs.set(Criterion.HOURS, step, Long.parseLong(row.getOrDefault("uren", "0")));
      String job = row.getOrDefault("baan", "-");
      if (!job.equals("-")) {
        costs.setEmployment(step, employments.merge(job, employments.size(), (old, next) -> old));
      }
      if (switchedOff.contains(row.get("opleiding"))) {
        costs.switchOff(step);
      }
    }
    return costs;
  }

  private Limits limits() {
    Limits limits = Limits.NONE;
    String drawn = lines.getOrDefault("grens", "");
    for (String limit : drawn.isEmpty() ? new String[0] : drawn.split(", ", -1)) {
      String[] words = limit.split(" ", 2);
      limits =
          switch (words[0]) {
            case "banen" -> limits.withEmployments(Integer.parseInt(words[1]));
            case "weken" -> limits.with(Criterion.DURATION, tenths(words[1]));
            case "euro" -> limits.with(Criterion.COST, 100 * Long.parseLong(words[1]));
            default -> limits.with(criterion(words[0]), Long.parseLong(words[1]));
          };
    }
    return limits;
  }

  private static Criterion criterion(String word) {
    Criterion criterion = CRITERIA.get(word);
    if (criterion == null) {
      throw new IllegalArgumentException(word + " must be one of " + CRITERIA.keySet());
    }
    return criterion;
  }

  private static long tenths(String weeks) {
    return new BigDecimal(weeks).movePointRight(1).longValueExact();
  }

  private int[] allOf(String cell) {
    if (cell.strip().equals("-") || cell.isBlank()) {
      return new int[0];
    }
    return Arrays.stream(cell.strip().split(", ", -1)).mapToInt(this::eitherOf).toArray();
  }

  private int eitherOf(String alternatives) {
    int[] each = Arrays.stream(alternatives.split(" of ", -1)).mapToInt(this::fact).toArray();
    return builder.addEitherOf(each);
  }

  private int fact(String name) {
    Integer known = facts.get(name);
    if (known != null) {
      return known;
    }
    int fact = builder.addFact();
    facts.put(name, fact);
    int colon = name.indexOf(':');
    int level = colon < 0 ? 1 : Integer.parseInt(name.substring(colon + 1));
    if (level > 1) {
      String lower = name.substring(0, colon) + (level == 2 ? "" : ":" + (level - 1));
      builder.addRule(new int[] {fact}, new int[] {fact(lower)});
    }
    return fact;
  }

  private String nameOf(int fact) {
    return facts.entrySet().stream()
        .filter(entry -> entry.getValue() == fact)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("feit " + fact);
  }

  private String printFound(Found found, CheapestPlanQuestion question) {
    String path = found.plan().steps().stream().map(steps::get).collect(Collectors.joining(" ~ "));
    String weeks =
        amount(Criterion.DURATION, found.plan().total(Criterion.DURATION, question.costs()));
    String euros = amount(Criterion.COST, found.plan().total(Criterion.COST, question.costs()));
    String proof =
        found.secondOptimal()
            ? "bewezen"
            : found.optimal()
                ? "alleen eerste bewezen"
                : "minstens " + amount(question.first(), found.lowerBound());
    return "%s [%s %s %s]".formatted(path.isEmpty() ? "niets te leren" : path, weeks, euros, proof);
  }

  private static String amount(Criterion criterion, long amount) {
    return switch (criterion) {
      case DURATION -> BigDecimal.valueOf(amount, 1).stripTrailingZeros().toPlainString() + "w";
      case COST -> BigDecimal.valueOf(amount, 2).stripTrailingZeros().toPlainString();
      case HOURS -> amount + " uur";
      case STEPS -> amount + " stappen";
    };
  }

  @Override
  public String toString() {
    return drawing;
  }
}
