package nl.overstap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.overstap.cli.command.ExitCode;
import nl.overstap.graphql.toegang.token.Sleutel;
import nl.overstap.graphql.toegang.token.Sleutelbestand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A token for the service of this folder, from the command line.
class TokenCommandTests {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aBeheerderGetsATokenThatHoldsEightHours() throws Exception {
    Sleutel sleutel = new Sleutelbestand(folder.resolve("toegang.sleutel")).leesOfMaak();

    assertThat(run("--rol", "BEHEERDER")).isZero();

    SignedJWT token = SignedJWT.parse(out.toString().strip());
    JWTClaimsSet claims = token.getJWTClaimsSet();
    assertThat(token.verify(new MACVerifier(sleutel.toSecretKey()))).isTrue();
    assertThat(claims.getStringListClaim("rollen")).containsExactly("BEHEERDER");
    assertThat(claims.getClaim("opleider")).isNull();
    assertThat(claims.getAudience()).containsExactly("overstap");
    assertThat(lifetime(claims)).isEqualTo(Duration.ofHours(8));
    assertThat(err.toString()).contains(claims.getSubject() + " met BEHEERDER, geldig tot ");
  }

  @Test
  void anOpleiderGetsATokenForItsOwnThings() throws Exception {
    new Sleutelbestand(folder.resolve("toegang.sleutel")).leesOfMaak();

    assertThat(run("--rol", "OPLEIDER", "--opleider", "opleider/roc", "--geldig", "30m")).isZero();

    JWTClaimsSet claims = SignedJWT.parse(out.toString().strip()).getJWTClaimsSet();
    assertThat(claims.getStringListClaim("opleider")).isEqualTo(List.of("opleider/roc"));
    assertThat(lifetime(claims)).isEqualTo(Duration.ofMinutes(30));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--rol BAAS                                  | BAAS",
        "--geldig 8u                                 | Er ontbreekt iets: ROL",
        "--rol OPLEIDER                              | --opleider hoort bij --rol OPLEIDER",
        "--rol BEHEERDER --opleider opleider/roc     | --opleider hoort bij --rol OPLEIDER",
        "--rol BEHEERDER --geldig 31d                | --geldig is '31d'",
        "--rol BEHEERDER --geldig 0u                 | --geldig is '0u'",
        "--rol BEHEERDER --geldig 8                  | --geldig is '8'",
        "--rol BEHEERDER --geldig -8u                | --geldig is '-8u'"
      })
  void whatDoesNotFitIsRefusedInOneLine(String options, String complaint) {
    new Sleutelbestand(folder.resolve("toegang.sleutel")).leesOfMaak();

    assertThat(run(options.strip().split(" "))).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains(complaint);
  }

  @Test
  void withoutAKeyItSaysWhoMakesOne() {
    assertThat(run("--rol", "BEHEERDER")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("Er is geen sleutel in " + folder);
    assertThat(folder).isEmptyDirectory();
  }

  private static Duration lifetime(JWTClaimsSet claims) {
    return Duration.between(
        claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant());
  }

  private int run(String... options) {
    String[] all = new String[options.length + 3];
    all[0] = "token";
    System.arraycopy(options, 0, all, 1, options.length);
    all[options.length + 1] = "--map";
    all[options.length + 2] = folder.toString();
    return OverstapCli.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
  }
}
