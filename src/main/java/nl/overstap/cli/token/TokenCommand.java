package nl.overstap.cli.token;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import nl.overstap.cli.command.BadInputException;
import nl.overstap.cli.command.ExitCode;
import nl.overstap.graphql.toegang.Aanvrager;
import nl.overstap.graphql.toegang.Rol;
import nl.overstap.graphql.toegang.token.SleutelException;
import nl.overstap.graphql.toegang.token.Sleutelbestand;
import nl.overstap.graphql.toegang.token.Token;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Makes a token for the service that runs here, with the key that it made at its first start.
@Command(
    name = "token",
    description = {
      "Maakt een token waarmee je mag veranderen, voor de dienst die hier draait.",
      "Het token gaat naar de standaarduitvoer, de uitleg erbij naar de foutuitvoer."
    },
    exitCodeList = {
      "0:Het token is gemaakt.",
      "2:De opties passen niet, of er is geen sleutel.",
      "70:Er ging iets mis in Overstap zelf."
    })
public final class TokenCommand implements Callable<Integer> {
  private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("d-M-yyyy HH:mm");

  private final PrintWriter out;
  private final PrintWriter err;
  private final Clock clock;

  @Option(
      names = "--rol",
      required = true,
      paramLabel = "ROL",
      description = "Wat het token mag: LEZER, OPLEIDER of BEHEERDER.")
  private Rol rol = Rol.LEZER;

  @Option(
      names = "--opleider",
      paramLabel = "ID",
      description =
          "Van welke opleider, bij de rol OPLEIDER. Bijvoorbeeld opleider/techniekschool.")
  private String opleider = "";

  @Option(
      names = "--geldig",
      paramLabel = "DUUR",
      description = "Hoe lang het geldt: 30m, 8u of 7d, tot en met 30d. Zonder dit: 8u.")
  private String geldig = "8u";

  @Option(
      names = "--map",
      paramLabel = "MAP",
      description = "De map van de dienst. Zonder dit: .overstap.")
  private Path map = Path.of(".overstap");

  /// @param out the token and nothing else
  /// @param err what it is for
  public TokenCommand(PrintWriter out, PrintWriter err, Clock clock) {
    this.out = out;
    this.err = err;
    this.clock = clock;
  }

  @Override
  public Integer call() throws BadInputException {
    try {
      print(new Token(iemand(), now(), now().plus(duration())));
    } catch (SleutelException refused) {
      throw new BadInputException(String.valueOf(refused.getMessage()));
    }
    return ExitCode.OK;
  }

  private void print(Token token) {
    String signed = token.teken(new Sleutelbestand(map.resolve(Sleutelbestand.NAAM)).lees());
    out.println(signed);
    out.flush();
    err.println(
        "%s, geldig tot %s. Zo staat het in de log. Stuur het mee als Authorization: Bearer TOKEN"
            .formatted(
                token.iemand().omschrijving(),
                UNTIL.withZone(ZoneId.of("Europe/Amsterdam")).format(token.tot())));
  }

  private Aanvrager.Ingelogd iemand() throws BadInputException {
    if ((rol == Rol.OPLEIDER) == opleider.isBlank()) {
      throw new BadInputException(
          "--opleider hoort bij --rol OPLEIDER, en alleen daarbij. Je gaf --rol %s en --opleider '%s'."
              .formatted(rol, opleider));
    }
    Set<String> opleiders = opleider.isBlank() ? Set.of() : Set.of(opleider);
    return new Aanvrager.Ingelogd(naam(), Set.of(rol), opleiders);
  }

  /// Says nothing about who typed the command, but tells one token from another in the log.
  private static String naam() {
    return "token-" + HexFormat.of().toHexDigits(RandomGenerator.getDefault().nextInt());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private Duration duration() throws BadInputException {
    return Geldigheid.of(geldig);
  }
}
