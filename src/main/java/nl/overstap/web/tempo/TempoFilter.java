package nl.overstap.web.tempo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.overstap.graphql.error.Foutcode;
import nl.overstap.graphql.tempo.Klant;
import nl.overstap.graphql.tempo.Stand;
import nl.overstap.graphql.tempo.TeVeel;
import nl.overstap.graphql.tempo.Tegoeden;
import nl.overstap.graphql.toegang.Aanvrager;
import nl.overstap.web.GraphqlRefusal;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Charges every request before its body is read, so that what cannot be read is not free. What is
/// in it is charged when it is known.
final class TempoFilter extends OncePerRequestFilter {
  private final Tegoeden tegoeden;

  TempoFilter(Tegoeden tegoeden) {
    this.tegoeden = tegoeden;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Klant klant = klant(request);
    Stand stand = tegoeden.verzoek(klant);
    if (stand.toegestaan()) {
      request.setAttribute(Klant.class.getName(), klant);
      chain.doFilter(request, response);
    } else {
      TempoHeaders.of(tegoeden, stand).forEach(response::setHeader);
      GraphqlRefusal.write(
          request,
          response,
          HttpStatus.TOO_MANY_REQUESTS,
          Foutcode.TE_VEEL_VRAGEN,
          String.valueOf(TeVeel.vragen(stand).getMessage()));
    }
  }

  private static Klant klant(HttpServletRequest request) {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null
            && authentication.getPrincipal() instanceof Aanvrager.Ingelogd iemand
        ? Klant.metToken(iemand.naam())
        : Klant.opAdres(request.getRemoteAddr());
  }
}
