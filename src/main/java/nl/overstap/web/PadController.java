package nl.overstap.web;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The page for the client, at `/pad`: one upskillpad to read, discuss and print.
///
/// What is asked stands behind the hash of its address, which a browser keeps to itself; so the
/// page is the same for everybody, and nothing about a person reaches this service but the question
/// that the page then asks at `/graphql`.
@Controller
class PadController {

  private static final Resource PAGE = new ClassPathResource("static/graphiql/pad.html");
  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  /// Answers the page itself. It names the files of this build, so a browser always asks for it
  /// anew.
  @GetMapping("/pad")
  ResponseEntity<Resource> page() {
    return ResponseEntity.ok().contentType(HTML).cacheControl(CacheControl.noCache()).body(PAGE);
  }
}
