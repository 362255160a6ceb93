package nl.overstap.graphql.toegang.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import nl.overstap.graphql.toegang.Aanvrager;

/// A token that this service gives out itself: a signed JWT (RFC 7519).
///
/// @param iemand who it is for and what that person may do
/// @param vanaf since when it holds
/// @param tot until when
public record Token(Aanvrager.Ingelogd iemand, Instant vanaf, Instant tot) {
  /// Who gives it out: the claim `iss`.
  public static final String UITGEVER = "overstap";

  /// Whom it is for: the claim `aud`.
  public static final String PUBLIEK = "overstap";

  /// The claim with the roles.
  public static final String ROLLEN = "rollen";

  /// The claim with the opleider.
  public static final String OPLEIDER = "opleider";

  /// As it goes after `Authorization: Bearer`.
  public String teken(Sleutel sleutel) {
    JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256).type(JOSEObjectType.JWT).build();
    SignedJWT jwt = new SignedJWT(header, claims());
    try {
      jwt.sign(new MACSigner(sleutel.toBytes()));
    } catch (JOSEException failure) {
      throw new IllegalStateException("HMAC with SHA-256 is part of every JDK", failure);
    }
    return jwt.serialize();
  }

  private JWTClaimsSet claims() {
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(UITGEVER)
            .audience(PUBLIEK)
            .subject(iemand.naam())
            .issueTime(Date.from(vanaf))
            .notBeforeTime(Date.from(vanaf))
            .expirationTime(Date.from(tot))
            .claim(ROLLEN, iemand.rollen().stream().sorted().map(Enum::name).toList());
    if (!iemand.opleiders().isEmpty()) {
      claims.claim(OPLEIDER, List.copyOf(iemand.opleiders()));
    }
    return claims.build();
  }
}
