package nl.overstap.cli;

import java.util.List;
import nl.overstap.cli.command.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is wrong with the words after `overstap`, in Dutch, and where to read on.
final class DutchErrors implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    CommandLine line = wrong.getCommandLine();
    line.getErr().println(text(wrong));
    line.getErr().println("Uitleg: " + line.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.BAD_INPUT;
  }

  private static String text(ParameterException wrong) {
    return switch (wrong) {
      case MissingParameterException missing ->
          "Er ontbreekt iets: "
              + String.join(", ", missing.getMissing().stream().map(a -> a.paramLabel()).toList());
      case UnmatchedArgumentException unmatched ->
          "'" + String.join(" ", unmatched.getUnmatched()) + "' kennen we niet" + advice(unmatched);
      default ->
          wrong.getCommandLine().getSubcommands().isEmpty()
              ? "Dit kan niet: " + wrong.getMessage()
              : "Noem een opdracht: " + commands(wrong.getCommandLine());
    };
  }

  private static String commands(CommandLine line) {
    return String.join(", ", line.getSubcommands().keySet());
  }

  private static String advice(UnmatchedArgumentException unmatched) {
    List<String> near = unmatched.getSuggestions();
    return near.isEmpty() ? "" : ". Misschien bedoel je " + String.join(" of ", near);
  }
}
