package nl.overstap.config.security;

import java.nio.file.Path;
import nl.overstap.config.database.CannotStartException;
import nl.overstap.config.database.DatabaseKind;
import nl.overstap.graphql.toegang.token.Sleutel;
import nl.overstap.graphql.toegang.token.SleutelException;
import nl.overstap.graphql.toegang.token.Sleutelbestand;
import nl.overstap.graphql.toegang.token.Token;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/// Whose tokens count: those of an identity provider, or else those made with the key of this
/// service, or else none.
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

  @Bean
  JwtDecoder tokens(ToegangProperties properties, DatabaseKind database, Environment environment) {
    if (!properties.issuer().isBlank()) {
      return ofProvider(properties);
    }
    if (!properties.sleutel().isBlank()) {
      return ofOwnKey(Path.of(properties.sleutel()));
    }
    return switch (database) {
      case OWN ->
          ofOwnKey(
              Path.of(
                  environment.getRequiredProperty("overstap.database.map"), Sleutelbestand.NAAM));
      case ELSEWHERE -> TokenConfiguration::refuse;
    };
  }

  /// Asks the provider for its keys when the first token comes, so that the service starts without.
  private static JwtDecoder ofProvider(ToegangProperties properties) {
    if (properties.audience().isBlank()) {
      throw new CannotStartException(
          "overstap.toegang.audience is leeg. Zeg erbij voor wie een token van %s bedoeld moet zijn: zonder dat gelden hier ook tokens voor andere diensten."
              .formatted(properties.issuer()));
    }
    JwtDecoder provider =
        new SupplierJwtDecoder(() -> {
          NimbusJwtDecoder decoder =
              NimbusJwtDecoder.withIssuerLocation(properties.issuer()).build();
          decoder.setJwtValidator(checks(properties.issuer(), properties.audience()));
          return decoder;
        });
    return token -> decode(provider, token);
  }

  /// A provider that does not answer is no fault of the token.
  private static Jwt decode(JwtDecoder provider, String token) {
    try {
      return provider.decode(token);
    } catch (JwtDecoderInitializationException away) {
      throw new JwtException("The identity provider does not answer", away);
    }
  }

  private static JwtDecoder ofOwnKey(Path file) {
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withSecretKey(keyIn(file).toSecretKey())
            .macAlgorithm(MacAlgorithm.HS256)
            .build();
    decoder.setJwtValidator(checks(Token.UITGEVER, Token.PUBLIEK));
    return decoder;
  }

  private static Sleutel keyIn(Path file) {
    try {
      return new Sleutelbestand(file).leesOfMaak();
    } catch (SleutelException failure) {
      throw new CannotStartException(String.valueOf(failure.getMessage()), failure);
    }
  }

  private static OAuth2TokenValidator<Jwt> checks(String issuer, String audience) {
    JwtTimestampValidator times = new JwtTimestampValidator();
    times.setAllowEmptyExpiryClaim(false);
    return new DelegatingOAuth2TokenValidator<>(
        times, new JwtIssuerValidator(issuer), new JwtAudienceValidator(audience));
  }

  private static Jwt refuse(String token) {
    throw new BadJwtException("overstap.toegang.issuer is not set");
  }
}
