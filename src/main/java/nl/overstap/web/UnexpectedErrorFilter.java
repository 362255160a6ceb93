package nl.overstap.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.overstap.graphql.error.UnexpectedErrors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers what breaks outside GraphQL, in a filter or a page, as a GraphQL error of ours. The
/// server would log the message of the exception, which may hold what was asked (R24).
///
/// It stands before every other filter, but for what measures the request.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class UnexpectedErrorFilter extends OncePerRequestFilter {
  private static final List<String> OF_THE_ANSWER =
      List.of(
          HttpHeaders.CONTENT_TYPE,
          HttpHeaders.CONTENT_LENGTH,
          HttpHeaders.CONTENT_ENCODING,
          HttpHeaders.ETAG,
          HttpHeaders.LAST_MODIFIED,
          HttpHeaders.CACHE_CONTROL);

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (RuntimeException | ServletException problem) {
      var error = UnexpectedErrors.report(problem, null);
      if (response.isCommitted()) {
        // Half an answer is out: only a broken connection tells the caller.
        throw new IOException("Het antwoord is afgebroken");
      }
      startAgain(response);
      GraphqlRefusal.write(request, response, HttpStatus.INTERNAL_SERVER_ERROR, error);
    }
  }

  /// Takes back what was answered, but for the headers that hold for any answer.
  private static void startAgain(HttpServletResponse response) {
    HttpHeaders kept = new HttpHeaders();
    response
        .getHeaderNames()
        .forEach(name -> kept.addAll(name, List.copyOf(response.getHeaders(name))));
    OF_THE_ANSWER.forEach(kept::remove);
    response.reset();
    kept.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
  }
}
