package nl.overstap.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.overstap.graphql.error.Foutcode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Answers a request that the server or a filter refused with nothing but a status, such as an
/// address that the firewall of Spring Security does not let in.
@Controller
final class RefusedRequests implements ErrorController {

  @RequestMapping("${server.error.path:/error}")
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    HttpStatus status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
    if (status.is5xxServerError()) {
      GraphqlRefusal.write(
          request,
          response,
          status,
          Foutcode.INTERNE_FOUT,
          "Er ging bij ons iets mis. Probeer het later nog eens.");
    } else {
      GraphqlRefusal.write(
          request,
          response,
          status,
          Foutcode.ONGELDIG_VERZOEK,
          "Dit verzoek kunnen we niet beantwoorden. Kijk het adres en de headers na; vragen gaan"
              + " naar /graphql.");
    }
  }

  /// Nobody is sent here without a status; whoever types the address finds nothing.
  private static HttpStatus status(@Nullable Object code) {
    @Nullable HttpStatus known = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    return known == null ? HttpStatus.NOT_FOUND : known;
  }
}
