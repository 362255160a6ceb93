package nl.overstap.config.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.overstap.graphql.toegang.Aanvrager;
import nl.overstap.graphql.toegang.Rol;
import nl.overstap.graphql.toegang.token.Sleutel;
import nl.overstap.graphql.toegang.token.Sleutelbestand;
import nl.overstap.graphql.toegang.token.Token;
import nl.overstap.support.database.ServiceTest;
import nl.overstap.support.toegang.Gevallen;
import nl.overstap.support.toegang.Mutatie;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.json.JsonMapper;

/// Who gets in over HTTP: every mutation by everybody, and tokens that do not count.
@ServiceTest
class AccessIT {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String READ = "{ skills(first: 1) { edges { node { naam } } } }";

  @LocalServerPort int port;

  @Autowired GraphQlSource source;

  @Value("${overstap.toegang.sleutel}")
  Path keyFile;

  @AfterAll
  static void close() {
    CLIENT.close();
  }

  @TestFactory
  Stream<DynamicTest> onlyWhoMayGetsThrough() {
    return Mutatie.listAll(source.schema()).stream()
        .flatMap(mutatie ->
            Gevallen.aanvragers().entrySet().stream()
                .map(who ->
                    dynamicTest(
                        mutatie.naam() + " door " + who.getKey(),
                        () -> checkOutcome(mutatie, who.getValue()))));
  }

  @TestFactory
  Stream<DynamicTest> aTokenThatDoesNotCountGetsNobodyIn() {
    List<String> documents =
        Stream.concat(
                Stream.of(READ, "mutation { bestaatNiet }"),
                Mutatie.listAll(source.schema()).stream().map(Mutatie::document))
            .toList();
    return badTokens().entrySet().stream()
        .flatMap(token ->
            documents.stream()
                .map(document ->
                    dynamicTest(
                        token.getKey() + ": " + document,
                        () -> checkRefused(document, token.getValue()))));
  }

  @Test
  void readingNeedsNoTokenAndAGoodOneDoesNoHarm() throws Exception {
    assertThat(ask(READ, null).body()).contains("\"naam\":\"");
    for (Aanvrager aanvrager : Gevallen.aanvragers().values()) {
      assertThat(ask(READ, tokenOf(aanvrager)).body()).contains("\"naam\":\"");
    }
  }

  @Test
  void everyAnswerSaysWhatABrowserMayDoWithIt() throws Exception {
    for (String path : List.of("/graphql", "/livez", "/readyz", "/nergens")) {
      assertThat(get(path).headers().map())
          .as(path)
          .containsEntry("x-content-type-options", List.of("nosniff"))
          .containsEntry("referrer-policy", List.of("no-referrer"))
          .containsEntry("x-frame-options", List.of("DENY"))
          .containsEntry(
              "content-security-policy", List.of("default-src 'none'; frame-ancestors 'none'"));
    }
    assertThat(ask(READ, null).headers().firstValue("Cache-Control").orElse(""))
        .contains("no-store");
  }

  @Test
  void nobodyIsBelievedWhoSaysThatItIsHttps() throws Exception {
    HttpResponse<String> answer =
        CLIENT.send(
            question(READ).header("X-Forwarded-Proto", "https").build(), BodyHandlers.ofString());

    assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
  }

  @Test
  void everyAnswerSaysWhatMayStillBeAsked() throws Exception {
    HttpResponse<String> answer = ask(READ, null);

    assertThat(answer.headers().firstValue("RateLimit-Policy").orElse(""))
        .matches("\"complexiteit\";q=\\d+;w=60");
    assertThat(answer.headers().firstValue("RateLimit").orElse(""))
        .matches("\"complexiteit\";r=\\d+;t=\\d+");
  }

  @Test
  void noOtherSiteMayReadAnAnswerUnlessItIsNamed() throws Exception {
    HttpResponse<String> answer =
        CLIENT.send(
            question(READ).header("Origin", "https://elders.example").build(),
            BodyHandlers.ofString());

    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  private void checkOutcome(Mutatie mutatie, Aanvrager aanvrager) throws Exception {
    HttpResponse<String> answer = ask(mutatie.document(), tokenOf(aanvrager));
    String expected = Gevallen.uitkomst(mutatie, aanvrager);

    assertThat(answer.statusCode()).isEqualTo(200);
    if (expected.equals("mag")) {
      assertThat(answer.body()).doesNotContain("NIET_INGELOGD", "GEEN_TOEGANG", "VRAAG_PAST_NIET");
    } else {
      assertThat(answer.body()).contains("\"code\":\"" + expected + "\"");
    }
  }

  private void checkRefused(String document, String token) throws Exception {
    HttpResponse<String> answer = ask(document, token);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate"))
        .contains("Bearer error=\"invalid_token\"");
    assertThat(answer.body())
        .contains("\"code\":\"NIET_INGELOGD\"")
        .doesNotContain("\"data\"", "\"naam\"");
  }

  private Map<String, String> badTokens() {
    Sleutel other = new Sleutelbestand(keyFile.resolveSibling("andere.sleutel")).leesOfMaak();
    String[] good = signed(claims()).split("\\.");
    Map<String, String> tokens = new LinkedHashMap<>();
    tokens.put("verlopen", signed(claims().expirationTime(later(-300))));
    tokens.put("zonder einde", signed(claims().expirationTime(null)));
    tokens.put("nog niet", signed(claims().notBeforeTime(later(300))));
    tokens.put("andere dienst", signed(claims().audience("elders")));
    tokens.put("andere uitgever", signed(claims().issuer("elders")));
    tokens.put("alg none", new PlainJWT(claims().build()).serialize());
    tokens.put("andere sleutel", signed(claims(), other));
    tokens.put(
        "geknoeid", good[0] + "." + signed(claims().subject("x")).split("\\.")[1] + "." + good[2]);
    tokens.put("geen jwt", "hallo");
    return tokens;
  }

  private static JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer(Token.UITGEVER)
        .audience(Token.PUBLIEK)
        .subject("proef")
        .expirationTime(later(300))
        .claim(Token.ROLLEN, List.of(Rol.BEHEERDER.name()));
  }

  private String signed(JWTClaimsSet.Builder claims) {
    return signed(claims, key());
  }

  private static String signed(JWTClaimsSet.Builder claims, Sleutel key) {
    try {
      SignedJWT jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims.build());
      jwt.sign(new MACSigner(key.toSecretKey()));
      return jwt.serialize();
    } catch (JOSEException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private String tokenOf(Aanvrager aanvrager) {
    return switch (aanvrager) {
      case Aanvrager.Onbekend nobody -> null;
      case Aanvrager.Ingelogd iemand ->
          new Token(iemand, Instant.now().minusSeconds(1), Instant.now().plusSeconds(300))
              .teken(key());
    };
  }

  private Sleutel key() {
    return new Sleutelbestand(keyFile).lees();
  }

  private static Date later(int seconds) {
    return Date.from(Instant.now().plusSeconds(seconds));
  }

  private HttpResponse<String> ask(String document, String token) throws Exception {
    HttpRequest.Builder request = question(document);
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder question(String document) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
        .header("Content-Type", "application/json")
        .POST(
            HttpRequest.BodyPublishers.ofString(
                JsonMapper.shared().writeValueAsString(Map.of("query", document))));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
        BodyHandlers.ofString());
  }
}
