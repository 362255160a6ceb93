package nl.overstap.config.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.overstap.graphql.error.Foutcode;
import nl.overstap.web.GraphqlRefusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/// Answers a token that does not count, as a GraphQL error with the status and the header of RFC
/// 6750. When the identity provider does not answer, that is not the fault of the token.
final class TokenRefusal implements AuthenticationFailureHandler {
  private static final Logger LOG = LoggerFactory.getLogger(TokenRefusal.class);

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
      throws IOException {
    if (problem instanceof AuthenticationServiceException) {
      LOG.warn("Tokens zijn nu niet te controleren: {}", problem.getMessage());
      GraphqlRefusal.write(
          request,
          response,
          HttpStatus.SERVICE_UNAVAILABLE,
          Foutcode.INTERNE_FOUT,
          "We kunnen je token nu niet controleren. Probeer het over een minuut nog eens. Lezen kan"
              + " zonder token.");
      return;
    }
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
    GraphqlRefusal.write(
        request,
        response,
        HttpStatus.UNAUTHORIZED,
        Foutcode.NIET_INGELOGD,
        "Het token in Authorization geldt hier niet: het is verlopen, niet echt, of voor een andere"
            + " dienst. Vraag een nieuw token. Lezen kan zonder token.");
  }
}
