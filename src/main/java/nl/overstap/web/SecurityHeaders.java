package nl.overstap.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/// Tells the browser that a page and its files need nothing but the service they came from.
///
/// The files get the headers too, because a background worker follows the policy of its own file.
final class SecurityHeaders implements HandlerInterceptor {

  private final String policy;

  private SecurityHeaders(String policy) {
    this.policy = policy;
  }

  /// For the page with the editor, which sets its colours and positions in style elements. Images in
  /// `data:` are those inside its style sheet.
  static SecurityHeaders forEditor() {
    return new SecurityHeaders(policy("style-src 'self' 'unsafe-inline'", "img-src 'self' data:"));
  }

  /// For a page that needs nothing but its own files.
  static SecurityHeaders forPage() {
    return new SecurityHeaders(policy("style-src 'self'", "img-src 'self'"));
  }

  private static String policy(String styles, String images) {
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src 'self'",
        styles,
        "connect-src 'self'",
        images,
        "font-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    return true;
  }
}
