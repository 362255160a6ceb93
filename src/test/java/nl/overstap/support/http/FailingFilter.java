package nl.overstap.support.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.core.Ordered;

/// Breaks on a request that asks for it, after every other filter.
public final class FailingFilter implements Filter, Ordered {
  /// The header that asks for it; its value is the message of the exception.
  public static final String HEADER = "X-Proef-Breek";

  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String message = ((HttpServletRequest) request).getHeader(HEADER);
    if (message != null) {
      throw new IllegalStateException(message);
    }
    chain.doFilter(request, response);
  }
}
