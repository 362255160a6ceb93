package nl.overstap.config.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.overstap.config.database.CannotStartException;
import nl.overstap.config.database.DatabaseKind;
import nl.overstap.graphql.toegang.Aanvrager;
import nl.overstap.graphql.toegang.Rol;
import nl.overstap.graphql.toegang.token.Sleutel;
import nl.overstap.graphql.toegang.token.Sleutelbestand;
import nl.overstap.graphql.toegang.token.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/// Which tokens count: none that is old, forged, or meant for another.
class TokensTests {
  private static final Aanvrager.Ingelogd BEHEERDER =
      new Aanvrager.Ingelogd("iemand", Set.of(Rol.BEHEERDER), Set.of());

  @TempDir Path folder;

  @Test
  void aTokenOfTheOwnKeyCounts() {
    JwtDecoder tokens = ownKey();
    String token = new Token(BEHEERDER, now(), now().plusSeconds(60)).teken(key());

    assertThat(new AanvragerConverter(properties("")).convert(tokens.decode(token)).getPrincipal())
        .isEqualTo(BEHEERDER);
  }

  @Test
  void anythingElseDoesNot() throws Exception {
    JwtDecoder tokens = ownKey();
    String good = ownToken(claims -> claims);
    tokens.decode(good);

    Map<String, String> wrong =
        Map.ofEntries(
            Map.entry("verlopen", ownToken(claims -> claims.expirationTime(minutes(-5)))),
            Map.entry("zonder einde", ownToken(claims -> claims.expirationTime(null))),
            Map.entry("nog niet", ownToken(claims -> claims.notBeforeTime(minutes(5)))),
            Map.entry("andere dienst", ownToken(claims -> claims.audience("elders"))),
            Map.entry("geen dienst", ownToken(claims -> claims.audience(List.of()))),
            Map.entry("andere uitgever", ownToken(claims -> claims.issuer("elders"))),
            Map.entry("alg none", new PlainJWT(claims().build()).serialize()),
            Map.entry("andere sleutel", signed(JWSAlgorithm.HS256, new byte[32], claims().build())),
            Map.entry("ander alg", signed(JWSAlgorithm.HS512, twice(key()), claims().build())),
            Map.entry("geknoeid", tampered(good)),
            Map.entry("zonder handtekening", good.substring(0, good.lastIndexOf('.') + 1)),
            Map.entry("geen jwt", "hallo"),
            Map.entry("leeg", ""));

    assertThat(wrong)
        .allSatisfy((why, token) ->
            assertThatThrownBy(() -> tokens.decode(token)).isInstanceOf(BadJwtException.class));
  }

  @Test
  void aProviderIsAskedForItsKeysAndItsTokensCount() throws Exception {
    ECKey key = new ECKeyGenerator(Curve.P_256).keyID("een").generate();
    ECKey other = new ECKeyGenerator(Curve.P_256).keyID("een").generate();
    try (Provider provider = Provider.start(key)) {
      JwtDecoder tokens = tokens(properties(provider.issuer()));
      JWTClaimsSet good = claims().issuer(provider.issuer()).build();

      assertThat(tokens.decode(provided(key, good)).getSubject()).isEqualTo("iemand");
      assertRefused(tokens, provided(other, good));
      assertRefused(tokens, provided(key, claims().issuer("elders").build()));
      assertRefused(
          tokens, provided(key, claims().issuer(provider.issuer()).audience("elders").build()));
      assertRefused(
          tokens, provided(key, claims().issuer(provider.issuer()).expirationTime(null).build()));
      assertRefused(tokens, new PlainJWT(good).serialize());
      assertRefused(
          tokens,
          signed(
              JWSAlgorithm.HS256,
              key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8),
              good));
      assertRefused(tokens, new Token(BEHEERDER, now(), now().plusSeconds(60)).teken(key()));
    }
  }

  @Test
  void aProviderThatIsAwayIsNotTheFaultOfTheToken() throws Exception {
    ECKey key = new ECKeyGenerator(Curve.P_256).keyID("een").generate();
    JwtDecoder tokens = tokens(properties("http://127.0.0.1:1"));

    assertThatThrownBy(() -> tokens.decode(provided(key, claims().build())))
        .isInstanceOf(JwtException.class)
        .isNotInstanceOf(BadJwtException.class);
  }

  @Test
  void aProviderWithoutAnAudienceStopsTheStart() {
    ToegangProperties open =
        new ToegangProperties("https://login.example.nl", " ", "rollen", "opleider", "", List.of());

    assertThatThrownBy(() -> tokens(open))
        .isInstanceOf(CannotStartException.class)
        .hasMessageContaining("overstap.toegang.audience");
  }

  @Test
  void besideADatabaseElsewhereNoTokenCountsAndNoKeyIsMade() throws Exception {
    JwtDecoder tokens = tokens(properties(""));

    assertThat(folder.resolve("map")).doesNotExist();
    assertRefused(tokens, new Token(BEHEERDER, now(), now().plusSeconds(60)).teken(key()));
  }

  private JwtDecoder ownKey() {
    return new TokenConfiguration().tokens(properties(""), DatabaseKind.OWN, environment());
  }

  private JwtDecoder tokens(ToegangProperties properties) {
    return new TokenConfiguration().tokens(properties, DatabaseKind.ELSEWHERE, environment());
  }

  private MockEnvironment environment() {
    return new MockEnvironment().withProperty("overstap.database.map", folder.toString() + "/map");
  }

  private Sleutel key() {
    return new Sleutelbestand(folder.resolve("map/toegang.sleutel")).leesOfMaak();
  }

  private static ToegangProperties properties(String issuer) {
    return new ToegangProperties(issuer, "overstap", "rollen", "opleider", "", List.of());
  }

  private String ownToken(UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
    return signed(
        JWSAlgorithm.HS256, key().toSecretKey().getEncoded(), change.apply(claims()).build());
  }

  private static JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer("overstap")
        .audience("overstap")
        .subject("iemand")
        .expirationTime(minutes(5))
        .claim("rollen", List.of("BEHEERDER"));
  }

  private static String signed(JWSAlgorithm algorithm, byte[] secret, JWTClaimsSet claims)
      throws Exception {
    SignedJWT jwt = new SignedJWT(new JWSHeader(algorithm), claims);
    jwt.sign(new MACSigner(secret));
    return jwt.serialize();
  }

  private static String provided(ECKey key, JWTClaimsSet claims) throws Exception {
    SignedJWT jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims);
    jwt.sign(new ECDSASigner(key));
    return jwt.serialize();
  }

  /// The same token with another name in it.
  private static String tampered(String token) {
    String[] parts = token.split("\\.");
    String claims =
        new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
            .replace("iemand", "anders");
    parts[1] =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(claims.getBytes(StandardCharsets.UTF_8));
    return String.join(".", parts);
  }

  private static byte[] twice(Sleutel key) {
    byte[] once = key.toSecretKey().getEncoded();
    byte[] twice = new byte[once.length * 2];
    System.arraycopy(once, 0, twice, 0, once.length);
    System.arraycopy(once, 0, twice, once.length, once.length);
    return twice;
  }

  private static void assertRefused(JwtDecoder tokens, String token) {
    assertThatThrownBy(() -> tokens.decode(token)).isInstanceOf(BadJwtException.class);
  }

  private static Date minutes(int later) {
    return Date.from(Instant.now().plusSeconds(60L * later));
  }

  private static Instant now() {
    return Instant.now();
  }

  /// An identity provider with one key, as OpenID Connect Discovery describes it.
  private record Provider(HttpServer server) implements AutoCloseable {
    static Provider start(ECKey key) throws Exception {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      Provider provider = new Provider(server);
      provider.serve(
          "/.well-known/openid-configuration",
          "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/jwks\",\"subject_types_supported\":[\"public\"]}"
              .formatted(provider.issuer(), provider.issuer()));
      provider.serve("/jwks", new JWKSet(key.toPublicJWK()).toString());
      server.start();
      return provider;
    }

    String issuer() {
      return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void serve(String path, String json) {
      server.createContext(
          path,
          exchange -> {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
          });
    }

    @Override
    public void close() {
      server.stop(0);
    }
  }
}
