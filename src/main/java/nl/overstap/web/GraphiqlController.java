package nl.overstap.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The page on which people ask their questions in a browser, at `/graphiql`.
///
/// The page is built from `src/main/graphiql` and refers to its files and to `/graphql` relative to
/// its own address, so it works behind a proxy and with a context path. The page that Spring for
/// GraphQL brings loads from a CDN and stays off (`spring.graphql.graphiql.enabled`, default
/// false).
@Controller
class GraphiqlController {

  private static final Resource PAGE = new ClassPathResource("static/graphiql/index.html");
  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  /// Answers the page itself. It names the files of this build, so a browser always asks for it
  /// anew.
  @GetMapping("/graphiql")
  ResponseEntity<Resource> page() {
    return ResponseEntity.ok().contentType(HTML).cacheControl(CacheControl.noCache()).body(PAGE);
  }

  /// Leads the other ways to write the address to the one that the relative links count on.
  @GetMapping({"/graphiql/", "/graphiql/index.html"})
  ResponseEntity<Void> toPage() {
    return ResponseEntity.status(HttpStatus.FOUND).location(URI.create("../graphiql")).build();
  }
}
