package nl.overstap.config.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.overstap.graphql.toegang.Aanvrager;
import nl.overstap.graphql.toegang.Rol;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

/// Who asks, read from the claims of a checked token.
class AanvragerConverterTests {

  @Test
  void rolesAndOpleiderComeFromTheirClaims() {
    Aanvrager.Ingelogd iemand =
        read("rollen", Map.of("rollen", List.of("OPLEIDER", "LEZER"), "opleider", "opleider/roc"));

    assertThat(iemand.rollen()).containsExactlyInAnyOrder(Rol.OPLEIDER, Rol.LEZER);
    assertThat(iemand.opleiders()).containsExactly("opleider/roc");
  }

  @Test
  void aDotLeadsIntoAnObject() {
    assertThat(
            read(
                    "realm_access.roles",
                    Map.of("realm_access", Map.of("roles", List.of("BEHEERDER", "offline"))))
                .rollen())
        .containsExactly(Rol.BEHEERDER);
  }

  @Test
  void aClaimMayHaveADotInItsName() {
    assertThat(read("https://example.nl/r", Map.of("https://example.nl/r", "LEZER")).rollen())
        .containsExactly(Rol.LEZER);
  }

  @Test
  void whatIsNoRoleOfOursGivesNothing() {
    assertThat(read("rollen", Map.of("rollen", List.of("beheerder", "ADMIN", 7))).rollen())
        .isEmpty();
    assertThat(read("rollen", Map.of("rollen", 7)).rollen()).isEmpty();
    assertThat(read("rollen", Map.of("rollen", Map.of("BEHEERDER", true))).rollen()).isEmpty();
    assertThat(read("a.b.c", Map.of("a", "BEHEERDER")).rollen()).isEmpty();
    assertThat(read("rollen", Map.of("x", "y")).rollen()).isEmpty();
  }

  @Test
  void aNameStaysOnOneLineOfTheLog() {
    assertThat(read("rollen", Map.of("sub", "a\nERROR b\u001b[31m" + "x".repeat(200))).naam())
        .isEqualTo(("a_ERROR_b_[31m" + "x".repeat(200)).substring(0, 100));
  }

  private static Aanvrager.Ingelogd read(String rolclaim, Map<String, Object> claims) {
    Jwt token =
        new Jwt("x", Instant.EPOCH, Instant.EPOCH.plusSeconds(1), Map.of("alg", "HS256"), claims);
    return new AanvragerConverter(
            new ToegangProperties("", "overstap", rolclaim, "opleider", "", List.of()))
        .convert(token)
        .getPrincipal();
  }
}
