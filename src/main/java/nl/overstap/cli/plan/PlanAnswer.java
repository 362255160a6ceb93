package nl.overstap.cli.plan;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.overstap.cli.command.ExitCode;
import nl.overstap.graphql.InProcessGraphql;
import tools.jackson.databind.json.JsonMapper;

/// Prints what came of a question for a path, and gives the exit code that belongs to it.
final class PlanAnswer {
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean json;

  PlanAnswer(PrintWriter out, PrintWriter err, boolean json) {
    this.out = out;
    this.err = err;
    this.json = json;
  }

  int print(InProcessGraphql.Answer answer) {
    Part whole = new Part(answer.toSpecification());
    return whole.has("errors")
        ? printErrors(whole.parts("errors"))
        : printResult(whole.part("data").part("upskillpad"));
  }

  private int printErrors(List<Part> errors) {
    errors.forEach(error -> err.println(error.text("message")));
    return errors.stream().anyMatch(PlanAnswer::isOurs) ? ExitCode.INTERNAL : ExitCode.BAD_INPUT;
  }

  private static boolean isOurs(Part error) {
    return error.part("extensions").text("code").equals("INTERNE_FOUT");
  }

  private int printResult(Part resultaat) {
    if (json) {
      out.println(pretty(resultaat.fields()));
    }
    return switch (resultaat.text("__typename")) {
      case "Upskillpad" -> ended(ExitCode.OK, () -> new PlanText(out).printPath(resultaat));
      case "GeenPad" -> ended(ExitCode.NO_PATH, () -> new PlanText(out).printNone(resultaat));
      case "Onbeslist" ->
          ended(ExitCode.UNDECIDED, () -> new PlanText(out).printUndecided(resultaat));
      default -> throw new IllegalStateException("no such outcome in the schema");
    };
  }

  private int ended(int exitCode, Runnable text) {
    if (!json) {
      text.run();
    }
    return exitCode;
  }

  private static String pretty(Map<?, ?> resultaat) {
    return Objects.requireNonNull(
        JsonMapper.builder()
            .build()
            .writerWithDefaultPrettyPrinter()
            .writeValueAsString(resultaat));
  }
}
