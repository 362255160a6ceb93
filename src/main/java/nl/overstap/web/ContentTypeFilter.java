package nl.overstap.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.overstap.graphql.error.Foutcode;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses a body whose Content-Type is a pattern, such as `*/*`: Spring fails on such a request
/// before it asks any of our handlers, and would answer that something broke here.
@Component
final class ContentTypeFilter extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String type = request.getContentType();
    if (type != null && type.split(";", 2)[0].contains("*")) {
      GraphqlRefusal.write(
          request,
          response,
          HttpStatus.UNSUPPORTED_MEDIA_TYPE,
          Foutcode.MEDIATYPE_ONBEKEND,
          "Content-Type noemt geen soort maar een patroon met een sterretje. Gebruik"
              + " application/json.");
    } else {
      chain.doFilter(request, response);
    }
  }
}
