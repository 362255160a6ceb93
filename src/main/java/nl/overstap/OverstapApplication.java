package nl.overstap;

import java.util.Set;
import nl.overstap.cli.OverstapCli;
import nl.overstap.config.CommandDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// Where it begins: a command goes to the command line, anything else starts the service.
@SpringBootApplication
@ConfigurationPropertiesScan
public class OverstapApplication {

  private static final Set<String> CLI_FLAGS = Set.of("--help", "-h", "--version", "-V");

  /// Starts the service, or runs one command and ends with its exit code.
  ///
  /// @param args a command with its options (`valideer data`, `--help`), or properties for the
  ///   service (`--server.port=8081`)
  public static void main(String[] args) {
    if (namesCommand(args)) {
      System.exit(OverstapCli.run(CommandDatabase::open, args));
    }
    SpringApplication.run(OverstapApplication.class, args);
  }

  static boolean namesCommand(String[] args) {
    return args.length > 0 && (!args[0].startsWith("-") || CLI_FLAGS.contains(args[0]));
  }
}
