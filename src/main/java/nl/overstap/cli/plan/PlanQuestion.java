package nl.overstap.cli.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.overstap.domain.vraag.Criterium;
import nl.overstap.graphql.InProcessGraphql;
import org.jspecify.annotations.Nullable;

/// The committed question of the command `plan`, with what fills it in.
///
/// @param profiel in the shape of ProfielInput
/// @param voorwaarden in the shape of VoorwaardenInput
record PlanQuestion(
    String functie,
    Map<String, Object> profiel,
    Map<String, Object> voorwaarden,
    Criterium optimaliseer) {
  private static final String DOCUMENT = "/graphql-documents/upskillpad.graphql";

  InProcessGraphql.Answer ask(InProcessGraphql api) {
    Map<String, @Nullable Object> variables = new LinkedHashMap<>();
    variables.put("profiel", profiel);
    variables.put("functie", functie);
    variables.put("voorwaarden", voorwaarden);
    variables.put("optimaliseer", optimaliseer.name());
    return api.execute(document(), variables);
  }

  private static String document() {
    try (InputStream text = PlanQuestion.class.getResourceAsStream(DOCUMENT)) {
      return new String(
          Objects.requireNonNull(text, DOCUMENT).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
