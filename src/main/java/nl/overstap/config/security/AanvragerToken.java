package nl.overstap.config.security;

import java.util.List;
import nl.overstap.graphql.toegang.Aanvrager;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/// Somebody whose token was checked, as Spring Security hands that on. The token itself is not
/// kept.
final class AanvragerToken extends AbstractAuthenticationToken {
  private static final long serialVersionUID = 1;

  private final transient Aanvrager.Ingelogd aanvrager;

  AanvragerToken(Aanvrager.Ingelogd aanvrager) {
    super(List.of());
    this.aanvrager = aanvrager;
    setAuthenticated(true);
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public Aanvrager.Ingelogd getPrincipal() {
    return aanvrager;
  }

  @Override
  public String getName() {
    return aanvrager.naam();
  }
}
