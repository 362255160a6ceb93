package nl.overstap.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import nl.overstap.cli.database.CatalogueDatabase;
import nl.overstap.cli.database.DatabaseOptions;
import nl.overstap.cli.database.DatabaseUnavailableException;
import nl.overstap.cli.database.GebruikCommand;
import nl.overstap.cli.database.LaadCommand;
import nl.overstap.cli.database.VersiesCommand;
import nl.overstap.cli.plan.PlanCommand;
import nl.overstap.cli.token.TokenCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;

/// The command line of Overstap: what it can do beside the service. Answers go to the one writer,
/// what is going on to the other.
@Command(
    name = "overstap",
    description = "De reisplanner voor loopbanen.",
    customSynopsis = {
      "overstap OPDRACHT ...",
      "   of: overstap          (zonder opdracht start de dienst)"
    },
    commandListHeading = "%nOpdrachten:%n",
    footer = {"", "Uitleg bij een opdracht: overstap OPDRACHT --help"},
    versionProvider = BuildVersion.class)
public final class OverstapCli {

  private OverstapCli() {}

  /// Runs one command.
  ///
  /// @param args the command and its options, such as `valideer data`
  /// @return the exit code of the process
  public static int run(String... args) {
    return run(OverstapCli::nowhere, args);
  }

  /// Runs one command, which may work on a database.
  ///
  /// @param database opens the database that a command names
  /// @param args as above
  public static int run(CatalogueDatabase.Opener database, String... args) {
    return run(database, writer(System.out), writer(System.err), args);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, stream.charset());
  }

  static int run(PrintWriter out, PrintWriter err, String... args) {
    return run(OverstapCli::nowhere, out, err, args);
  }

  private static CatalogueDatabase nowhere(String uri, String gebruiker, String wachtwoord) {
    throw new DatabaseUnavailableException("Hier is geen database te gebruiken, ook niet " + uri);
  }

  static int run(
      CatalogueDatabase.Opener database, PrintWriter out, PrintWriter err, String... args) {
    CommandLine line =
        new CommandLine(new OverstapCli())
            .addSubcommand(command(new ValideerCommand(out, err)))
            .addSubcommand(command(new PlanCommand(out, err)))
            .addSubcommand(command(new VoorbeeldenCommand(out, err)))
            .addSubcommand(command(new GenereerCommand(out, err)))
            .addSubcommand(command(new TokenCommand(out, err, Clock.systemUTC())))
            .addSubcommand(command(new LaadCommand(out, err, new DatabaseOptions(database))))
            .addSubcommand(command(new VersiesCommand(out, new DatabaseOptions(database))))
            .addSubcommand(command(new GebruikCommand(out, new DatabaseOptions(database))));
    line.getCommandSpec()
        .addOption(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Toont de versie.")
                .build());
    int exitCode =
        withHelp(line)
            .setOut(out)
            .setErr(err)
            .setParameterExceptionHandler(new DutchErrors())
            .setExecutionExceptionHandler(new FailedCommands())
            .execute(args);
    out.flush();
    return exitCode;
  }

  private static CommandLine command(Callable<Integer> command) {
    CommandLine line = withHelp(new CommandLine(command));
    line.getCommandSpec().usageMessage().exitCodeListHeading("%nAfloop:%n");
    return line;
  }

  /// The library has help too, but in English.
  private static CommandLine withHelp(CommandLine line) {
    line.getCommandSpec()
        .usageMessage()
        .synopsisHeading("Gebruik: ")
        .descriptionHeading("%n")
        .parameterListHeading("%n")
        .optionListHeading("%nOpties:%n");
    line.getCommandSpec()
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Toont deze uitleg.")
                .build());
    return line;
  }
}
