package nl.overstap.config.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overstap.graphql.toegang.Aanvrager;
import nl.overstap.graphql.toegang.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;

/// Reads in a checked token who asks, and what that person may do. A role that we do not know says
/// nothing: a provider has roles for other services too.
final class AanvragerConverter implements Converter<Jwt, AanvragerToken> {
  private static final int LONGEST_NAME = 100;

  private final ToegangProperties properties;

  AanvragerConverter(ToegangProperties properties) {
    this.properties = properties;
  }

  @Override
  public AanvragerToken convert(Jwt token) {
    Set<Rol> rollen =
        texts(at(token.getClaims(), properties.rolclaim()))
            .flatMap(AanvragerConverter::rol)
            .collect(Collectors.toSet());
    Set<String> opleiders =
        texts(at(token.getClaims(), properties.opleiderclaim())).collect(Collectors.toSet());
    return new AanvragerToken(new Aanvrager.Ingelogd(naam(token), rollen, opleiders));
  }

  /// The claim itself first: its name may hold a dot, as in `https://example.nl/rollen`.
  private static @Nullable Object at(Map<String, Object> claims, String path) {
    if (claims.containsKey(path)) {
      return claims.get(path);
    }
    Object found = claims;
    for (String step : path.split("\\.")) {
      found = found instanceof Map<?, ?> map ? map.get(step) : List.of();
    }
    return found;
  }

  private static Stream<String> texts(@Nullable Object claim) {
    return switch (claim) {
      case String text -> Stream.of(text);
      case Collection<?> many ->
          many.stream().filter(String.class::isInstance).map(String.class::cast);
      case null, default -> Stream.empty();
    };
  }

  private static Stream<Rol> rol(String naam) {
    return Arrays.stream(Rol.values()).filter(rol -> rol.name().equals(naam));
  }

  /// Goes to the log, so it keeps to one line.
  private static String naam(Jwt token) {
    String subject = String.valueOf(token.getSubject()).replaceAll("[^\\p{Graph}]", "_");
    return subject.substring(0, Math.min(subject.length(), LONGEST_NAME));
  }
}
